import Application
import Crypto
import Domaine
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// The house on the network: routes, limits, headers. The only folder that knows the server's library.
public struct Serveur: Sendable {
  private let services: Services
  private let garde: Garde
  private let releve: Releve
  private let provenance: Provenance

  /// A house to be put on the network.
  ///
  /// - Parameter frontaux: The addresses of the front servers that stand on other machines, whose word on where a request comes from is taken.
  public init(_ services: Services, frontaux: [String] = []) {
    self.services = services
    provenance = Provenance(frontaux: Set(frontaux))
    garde = Garde(services: services)
    releve = Releve(niveau: services.boite == nil ? .info : .error)
  }

  /// The server, ready to run: it ends gracefully when its process is asked to.
  public func application(hote: String, port: Int, pret: @escaping @Sendable (Int) async -> Void = { _ in }) -> some ApplicationProtocol {
    let router = Router(context: Contexte.self)
    for name in RouteName.allCases {
      let declaration = name.declaration
      router.on(RouterPath(declaration.motif), method: declaration.methode == .get ? .get : .post) { request, context in
        try await self.servir(name, request, context)
      }
      if declaration.methode == .get {
        router.on(RouterPath(declaration.motif), method: .head) { request, context in try await self.servir(name, request, context) }
      }
    }
    router.middlewares.add(PageAbsente(serveur: self))
    return Application(
      router: router, configuration: .init(address: .hostname(hote, port: port), serverName: nil),
      onServerRunning: { channel in await pret(channel.localAddress?.port ?? port) }, logger: journal)
  }

  private var journal: Logger {
    var logger = Logger(label: "jalon")
    logger.logLevel = .error
    return logger
  }

  func servir(_ name: RouteName, _ request: Request, _ context: Contexte) async throws -> Response {
    let (nonce, debut) = (Hexa.texte(SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }), ContinuousClock.now)
    let (visite, illisible) = try await visite(name, request, context, nonce: nonce)
    let etranger = request.method == .post && !estDIci(request)
    let reponse =
      if etranger { Reponse.page(Pannes.formulaireEtranger(visite), statut: 403) } else if let illisible { illisible.reponse(visite) } else {
        await garde.repondre(visite)
      }
    let duree = debut.duration(to: .now)
    releve.noter(name, reponse, duree, demande: context.id)
    services.mesures.noter(name, reponse.statut, secondes: duree / .seconds(1))
    return try rendre(reponse, pour: visite, tete: request.method == .head)
  }

  // MARK: - What comes in

  private static let plusLong = 2 << 20

  /// Who asks for what; and why what they sent was not read, where it was not.
  private func visite(_ name: RouteName, _ request: Request, _ context: Contexte, nonce: String) async throws -> (Visite, CorpsIllisible?) {
    var temoins = Temoins.lire(request.headers[values: .cookie])
    // A browser seen for the first time gets a name, from which the tokens of its forms come.
    if temoins[Temoin.navigateur] == nil, temoins[Temoin.session] == nil { temoins[Temoin.navigateur] = Jeton.nouveau() }
    let parametres = name.declaration.motif.split(separator: "/").filter { $0.hasPrefix(":") }.map { context.parameters.get(String($0.dropFirst())) ?? "" }
    let hote = request.head.authority ?? ""
    let qui = try? await identite(temoins, a: hote)
    let lu = try await formulaire(request, name.declaration, qui)
    let formulaire = if case .success(let formulaire) = lu { formulaire } else { Formulaire() }
    let illisible: CorpsIllisible? = if case .failure(let illisible) = lu { illisible } else { nil }
    let visite = Visite(
      route: name, parametres: parametres, formulaire: formulaire, temoins: temoins, qui: qui,
      provenance: provenance.de(context.pair, transmis: request.headers[values: .xForwardedFor]), appareil: request.headers[.userAgent] ?? "",
      maintenant: services.maison.world.now(), nonce: nonce, services: services, hote: hote)
    return (visite, illisible)
  }

  private func identite(_ temoins: [String: String], a hote: String) async throws -> Visite.Identite? {
    guard let jeton = temoins[Temoin.session] else { return nil }
    return try await services.identite(jeton, a: hote)
  }

  /// What was sent. A file is taken in only where its address declares one, from whoever may ask there; what is too long is not read to its end.
  private func formulaire(_ request: Request, _ declaration: Declaration, _ qui: Visite.Identite?) async throws -> Result<Formulaire, CorpsIllisible> {
    guard request.method == .post else { return .success(Formulaire(Formes.lire(request.uri.query ?? ""))) }
    let limite = declaration.fichier && declaration.acces.admet(qui) ? services.fichierMaximal + Serveur.plusLong : Serveur.plusLong
    if let annonce = request.headers[.contentLength].flatMap({ Int($0) }), annonce > limite { return .failure(.tropLong) }
    do {
      let corps = try await request.body.collect(upTo: limite)
      guard declaration.fichier, let frontiere = Multipart.frontiere(request.headers[.contentType]) else {
        return .success(Formulaire(Formes.lire(String(buffer: corps))))
      }
      let parts = try Multipart(Array(buffer: corps), frontiere: frontiere)
      let troplong = parts.fichiers.values.contains { $0.count > services.fichierMaximal }
      return troplong ? .failure(.tropLong) : .success(Formulaire(parts.champs, fichiers: parts.fichiers))
    } catch is NIOTooManyBytesError {
      return .failure(.tropLong)
    } catch is Multipart.Illisible {
      return .failure(.incomplet)
    }
  }

  /// Whether a form comes from a page of ours, as far as the browser says: one that says nothing is judged by the form's own token.
  ///
  /// Our pages tell nobody where one comes from, so their forms bear the origin `null`: the site of the request decides wherever it is told.
  private func estDIci(_ request: Request) -> Bool {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
    guard let origine = request.headers[.origin], let hote = request.head.authority else { return true }
    return origine == "http://\(hote)" || origine == "https://\(hote)"
  }

  // MARK: - What goes out

  private func rendre(_ reponse: Reponse, pour visite: Visite, tete: Bool) throws -> Response {
    var entetes = Entetes.communs(nonce: visite.nonce)
    var octets: [UInt8] = []
    switch reponse.corps {
    case .page(let html):
      entetes[.contentType] = "text/html; charset=utf-8"
      octets = Array(html.text.utf8)
    case .octets(let contenu, let type):
      entetes[.contentType] = type
      octets = contenu
    case .redirection(let route): entetes[.location] = route.path
    }
    if let nom = reponse.fichier { entetes[.contentDisposition] = "attachment; filename=\"\(nom)\"" }
    entetes[.cacheControl] = reponse.conserve > 0 ? "public, max-age=\(reponse.conserve), immutable" : "no-store"
    for temoin in reponse.temoins { entetes.append(HTTPField(name: .setCookie, value: Temoins.ecrire(temoin.nom, temoin.valeur))) }
    if visite.qui == nil, let navigateur = visite.temoins[Temoin.navigateur], reponse.conserve == 0 {
      entetes.append(HTTPField(name: .setCookie, value: Temoins.ecrire(Temoin.navigateur, navigateur)))
    }
    let corps = ResponseBody(byteBuffer: ByteBuffer(bytes: tete ? [] : octets))
    return Response(status: .init(code: reponse.statut), headers: entetes, body: corps)
  }
}

/// What the server's library keeps of a request while it is answered.
struct Contexte: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address at the other end of the connection.
  let pair: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    pair = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

/// An address that no route declares has the same page as one that its asker may not see.
struct PageAbsente: RouterMiddleware {
  let serveur: Serveur

  func handle(_ request: Request, context: Contexte, next: (Request, Contexte) async throws -> Response) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let erreur as HTTPError where erreur.status == .notFound {
      return try await serveur.absente(request, context)
    }
  }
}

extension Serveur {
  func absente(_ request: Request, _ context: Contexte) async throws -> Response {
    let nonce = Hexa.texte(SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) })
    let (visite, _) = try await visite(.accueil, request, context, nonce: nonce)
    return try rendre(.page(Pannes.absente(visite), statut: 404), pour: visite, tete: request.method == .head)
  }
}

extension HTTPField.Name {
  static var xForwardedFor: HTTPField.Name { HTTPField.Name("X-Forwarded-For") ?? .userAgent }
  static var secFetchSite: HTTPField.Name { HTTPField.Name("Sec-Fetch-Site") ?? .userAgent }
}
