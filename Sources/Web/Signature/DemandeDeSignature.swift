import Application
import Domaine
import EventCodec

/// A link followed: what is asked of whom, as the dossier stands now.
struct DemandeDeSignature {
  let jeton: String
  let lien: Lien
  let dossier: Dossier
  let centre: FicheDuCentre?
  /// The code that was typed in this browser; `nil` before it.
  var code: Dossier.CodeFrais?

  /// What a link can still do.
  enum Etat {
    case aSigner
    case signe(Dossier.Signature)
    /// Others come first.
    case pasEncore(String)
    /// The law or the dossier closes it.
    case ferme([Constat])
    case sansSuite
    case expire
    /// The text has been replaced since.
    case autreTexte
  }

  func etat(_ now: Instant) -> Etat {
    guard avenant != nil || dossier.convention.projet?.texte == lien.texte else { return .autreTexte }
    if dossier.convention.fin != nil || avenant?.refuseLe != nil { return .sansSuite }
    if let signature = (avenant?.signatures ?? dossier.convention.signatures)[lien.signataire] { return .signe(signature) }
    let signature = signature(a: now)
    let obstacles = (avenant == nil ? dossier.peutSigner(signature) : dossier.peutSignerAvenant(signature)).bloquants
    if obstacles.contains(where: { $0.regle == .signatureASonTour }) {
      return .pasEncore("Signe d’abord\u{202F}: \(Texte.enumeration(aSigner.map(\.nom), "ou")).")
    }
    if let attente = obstacles.first(where: { $0.regle == .conventionTransmise }) { return .pasEncore(attente.phrase) }
    if !obstacles.isEmpty { return .ferme(obstacles) }
    return lien.fin <= now ? .expire : .aSigner
  }

  /// The signature that the link would give now.
  func signature(a now: Instant) -> Dossier.Signature {
    Dossier.Signature(par: lien.signataire, personne: lien.personne, a: now, texte: lien.texte, voie: .code, code: code)
  }

  /// The avenant that is to be signed; `nil` where it is the contract itself.
  var avenant: Dossier.AvenantPropose? { dossier.convention.avenantPropose(lien.texte) }

  /// As a sentence names what is to be signed.
  var nom: String { avenant == nil ? dossier.formeRequise.nom : "l’avenant" }

  /// Who may sign now.
  var aSigner: [Signataire] { avenant?.aSigner ?? dossier.convention.aSigner }

  /// Whether all have signed.
  var complete: Bool { avenant?.complet ?? dossier.convention.complete }

  /// Whether whoever holds the link may refuse here: an avenant, any of them; the contract, the beneficiary alone.
  var peutRefuser: Bool { avenant != nil || lien.signataire == .beneficiaire }

  /// Whether the ten days of the beneficiary are what is at stake (R6313-8).
  private var tripartite: Bool { avenant == nil && dossier.convention.projet?.forme == .conventionTripartite }

  /// The last day on which the beneficiary may accept, once the text was transmitted (R6313-8).
  var dernierJour: Jour? {
    guard lien.signataire == .beneficiaire, tripartite else { return nil }
    return dossier.convention.transmiseA.map { Droit.delaiDeConvention(transmisLe: $0.jourParis, feries: dossier.feries).brute }
  }

  /// Whether signing also transmits the text to the beneficiary.
  var transmet: Bool { lien.signataire == .employeur && tripartite && dossier.convention.transmiseA == nil }

  /// Whether the beneficiary's ten days follow from the employer's signature.
  var aTransmis: Bool { lien.signataire == .employeur && tripartite }

  var prenom: String { dossier.ouverture.faits?.identite.prenom ?? "" }
}

extension Visite {
  /// What the link of the address asks; `nil` for one that is none of ours, or whose dossier it may not open any more.
  func demandeDeSignature() async throws -> DemandeDeSignature? {
    guard let jeton = parametres.first, let lien = try await services.liens.lien(jeton), admet(lien.organisme), let dossier = try await vivant(lien),
      try await estEncore(lien, dossier)
    else { return nil }
    let centre: FicheDuCentre? = try await maison.inscription(.fiche, in: lien.organisme)
    return DemandeDeSignature(jeton: jeton, lien: lien, dossier: dossier, centre: centre)
  }

  /// The same, for a gesture: whoever has no link finds nothing.
  func demandeOuverte() async throws -> DemandeDeSignature {
    guard let demande = try await demandeDeSignature() else { throw Absente() }
    return demande
  }

  /// The same, for the text: only the browser in which the code was typed.
  func lecture() async throws -> DemandeDeSignature? {
    var demande = try await demandeOuverte()
    demande.code = try await services.liens.lecture(temoins[Temoin.lecture], de: demande.lien)
    return demande.code == nil ? nil : demande
  }

  private func vivant(_ lien: Lien) async throws -> Dossier? {
    do {
      return try await maison.lire(lien.dossier, in: lien.organisme)
    } catch StoreError.destroyed {
      return nil
    }
  }

  /// Whether the person of the link is still the one who signs: an employer who is not to know of the bilan, or who has changed, finds nothing (F3).
  private func estEncore(_ lien: Lien, _ dossier: Dossier) async throws -> Bool {
    switch lien.signataire {
    case .employeur:
      return dossier.ouverture.faits?.employeur?.interlocuteur == lien.personne
        && dossier.peutEncoreEnvoyer(Envoi("convention.aSigner", a: .employeur)).isEmpty
    case .beneficiaire: return dossier.beneficiaire == lien.personne
    case .representantLegal: return dossier.ouverture.faits?.representant?.personne == lien.personne
    case .prestataire: return try await services.comptes.compte(lien.personne, in: lien.organisme)?.estDuBureau == true
    }
  }
}

extension Compte {
  /// Whether they sign for the centre.
  var estDuBureau: Bool { actif && roles.contains { [.bureau, .referentPedagogique, .coordinateur].contains($0) } }
}
