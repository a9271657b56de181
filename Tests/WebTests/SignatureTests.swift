import Application
import Domaine
import EventCodec
import Scenarios
import Testing

@testable import Web

@Suite struct SignatureTests {
  private let rh = "rh.institut-syndical@exemple.invalid"
  private let alix = "alix@exemple.invalid"
  private let centre = "lou@centre.invalid"

  private func maison() async throws -> MaisonDEssai { try await MaisonDEssai([(.contratASigner, jours: 60)]) }

  @Test func `la convention se signe par liens, l’employeur, puis la personne, puis le centre`() async throws {
    let maison = try await maison()
    try await maison.signer(depuis: rh)
    #expect(try await maison.dossier().convention.transmiseA == maison.maintenant, "signer transmet : les dix jours partent")
    try await maison.signer(depuis: alix)
    try await maison.signer(depuis: centre)
    let convention = try await maison.dossier().convention
    #expect(convention.complete)
    #expect(convention.signatures.values.allSatisfy { $0.voie == .code && $0.texte == convention.projet?.texte })
    for (signataire, vers) in [(Signataire.employeur, "r…@exemple.invalid"), (.beneficiaire, "a…@exemple.invalid"), (.prestataire, "l…@centre.invalid")] {
      #expect(convention.signatures[signataire]?.code == Dossier.CodeFrais(envoyeA: maison.maintenant, vers: vers), "la preuve dit le code envoyé")
    }
    try await maison.distribuer()
    for courriel in [rh, alix, centre] { #expect(await maison.boite.lettres.contains { $0.a == courriel && $0.objet.contains("tous ont signé") }) }
  }

  @Test func `le texte montré est, à la lettre, celui que l’on signe`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    let texte = await maison.demander(.texteASigner, lien, temoins: try await maison.ouvrir(lien)).texte
    #expect(texte.contains("Convention tripartite de bilan de compétences") || texte.contains("de bilan de compétences"))
    #expect(texte.contains("Alix Figurant") && texte.contains("J’ai lu la convention à trois et je l’accepte."))
    #expect(texte.contains("Signer et transmettre") && texte.contains("dix jours"))
    #expect(!texte.contains("Refuser de signer"), "seule la personne refuse ici")
  }

  @Test func `un lien suivi n’agit jamais, et ne dit rien avant le code`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    let (avant, lettres) = (try await maison.dossier().convention, await maison.boite.lettres.count)
    for name in [RouteName.signature, .saisieDeSignature, .texteASigner, .refusASigner, .contratPdf] {
      let reponse = await maison.demander(name, lien)
      #expect(!reponse.texte.contains("Figurant") && !reponse.texte.contains("bilan de compétences"), "\(name)")
    }
    #expect(await maison.demander(.signatureFaite, lien, avec: ["lu": "oui"]).vers == "/signer/\(lien)")
    #expect(try await maison.dossier().convention.signatures == avant.signatures)
    #expect(await maison.boite.lettres.count == lettres)
  }

  @Test func `sans la case cochée, rien n’est signé et la page revient`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    let refus = await maison.demander(.signatureFaite, lien, temoins: try await maison.ouvrir(lien))
    #expect(refus.statut == 422 && refus.texte.contains("Cochez la case"))
    #expect(try await maison.dossier().convention.signatures.isEmpty)
  }

  @Test func `un code faux, ou demandé pour autre chose, n’ouvre rien`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    let demande = await maison.demander(.codeDeSignature, lien)
    let defi = [Temoin.defi: try #require(demande.temoins.first?.valeur)]
    let bon = try #require(await maison.boite.lettres.first?.objet.prefix(9).filter(\.isNumber))
    let faux = await maison.demander(.lectureOuverte, lien, avec: ["code": bon == "00000000" ? "00000001" : "00000000"], temoins: defi)
    #expect(faux.statut == 422 && faux.texte.contains("4 essais restent"))
    let entree = await maison.demander(.demandeDeCode, avec: ["courriel": rh])
    let code = try #require(await maison.boite.lettres.first?.objet.prefix(9).filter(\.isNumber))
    let autre = [Temoin.defi: try #require(entree.temoins.first?.valeur)]
    #expect(await maison.demander(.lectureOuverte, lien, avec: ["code": code], temoins: autre).statut == 422)
  }

  @Test func `passé la limite, le lien n’envoie plus de code et la page dit d’attendre`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    for _ in 0..<6 { #expect(await maison.demander(.codeDeSignature, lien).statut == 303) }
    let (trop, nombre) = (await maison.demander(.codeDeSignature, lien), await maison.boite.lettres.count)
    #expect(trop.statut == 429 && trop.temoins.isEmpty && trop.texte.contains("Attendez une heure"))
    #expect(await maison.demander(.codeDeSignature, lien).statut == 429)
    #expect(await maison.boite.lettres.count == nombre)
  }

  @Test func `la lecture d’un lien n’ouvre pas celle d’un autre`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    let lecture = try await maison.ouvrir(lien)
    _ = await maison.demander(.lienDemande, lien)
    let autre = String(try #require(await maison.lettre(a: rh)?.bouton?.adresse.split(separator: "/").last))
    #expect(autre != lien)
    #expect(await maison.demander(.texteASigner, autre, temoins: lecture).vers == "/signer/\(autre)")
    #expect(await maison.demander(.texteASigner, lien, temoins: lecture).statut == 200)
  }

  @Test func `ce n’est pas encore son tour, ou c’est déjà signé : la page le dit`() async throws {
    let maison = try await maison()
    let dossier = try await maison.dossier()
    let (personne, texte) = (try #require(dossier.beneficiaire), try #require(dossier.convention.projet?.texte))
    let avant = try await maison.services.liens.ouvrir(maison.services.vitrine, maison.dossiers[0], .beneficiaire, personne, texte: texte)
    #expect(await maison.demander(.signature, avant).texte.contains("Pas encore à vous de signer"))
    let lien = try await maison.lien(a: rh)
    try await maison.signer(depuis: rh)
    let apres = await maison.demander(.signature, lien).texte
    #expect(apres.contains("C’est signé") && apres.contains("Prochaine signature\u{202F}: le bénéficiaire"))
    #expect(await maison.demander(.signature, avant).texte.contains("Un document attend votre signature"))
  }

  @Test func `un lien expiré en donne un autre, à la même adresse`() async throws {
    let maison = try await maison()
    let lien = try await maison.lien(a: rh)
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(24 * 31)))
    #expect(await maison.demander(.signature, lien).texte.contains("Ce lien a expiré"))
    #expect(await maison.demander(.codeDeSignature, lien).vers == "/signer/\(lien)")
    let nombre = await maison.boite.lettres.count
    #expect(await maison.demander(.lienDemande, lien).texte.contains("C’est noté"))
    #expect(await maison.boite.lettres.count == nombre + 1)
    let nouveau = String(try #require(await maison.lettre(a: rh)?.bouton?.adresse.split(separator: "/").last))
    #expect(nouveau != lien)
    #expect(await maison.demander(.signature, nouveau).texte.contains("Recevoir un code"))
  }

  @Test func `un lien perdu se redemande, et l’inconnu n’apprend rien`() async throws {
    let maison = try await maison()
    let connu = await maison.demander(.lienCherche, avec: ["courriel": rh])
    let nombre = await maison.boite.lettres.count
    #expect(nombre == 1)
    let inconnu = await maison.demander(.lienCherche, avec: ["courriel": "personne@exemple.invalid"])
    let sansRien = await maison.demander(.lienCherche, avec: ["courriel": "gwenn@exemple.invalid"])
    #expect(connu.texte == inconnu.texte && connu.texte == sansRien.texte)
    #expect(await maison.boite.lettres.count == nombre)
    #expect(await maison.demander(.signature, "0123").statut == 404)
  }

  @Test func `la personne refuse : nul n’en sait la raison, l’employeur lit « sans suite »`() async throws {
    let maison = try await maison()
    let deLEmployeur = try await maison.lien(a: rh)
    try await maison.signer(depuis: rh)
    let lien = try await maison.lien(a: alix)
    let lecture = try await maison.ouvrir(lien)
    #expect(await maison.demander(.refusASigner, lien, temoins: lecture).texte.contains("Ne rien changer"))
    #expect(await maison.demander(.signatureRefusee, lien, temoins: lecture).vers == "/signer/\(lien)")
    #expect(try await maison.dossier().convention.fin == .refusee(le: maison.maintenant.jourParis))
    #expect(await maison.demander(.signature, deLEmployeur).texte.contains("resté sans suite"))
    try await maison.distribuer()
    let recues = await maison.boite.lettres.filter { $0.a == rh }
    #expect(recues.contains { $0.objet.contains("reste sans suite") })
    #expect(!recues.contains { "\($0)".contains("refus") })
    #expect(await maison.boite.lettres.contains { $0.a == alix && $0.texte.joined().contains("aucune conséquence") })
  }

  /// The convention signed of all, then an avenant that the office proposes: its end, and the form that was sent.
  private func avenantPropose(_ maison: MaisonDEssai) async throws -> Visite.Identite {
    for courriel in [rh, alix, centre] { try await maison.signer(depuis: courriel) }
    let lou = try await maison.identite(centre)
    let fin = "\(maison.maintenant.jourParis.plus(mois: 9))"
    for _ in 0..<2 {
      let propose = await maison.demander(
        .centreAvenants, "\(maison.dossiers[0])", par: lou, avec: ["avenant-objet": "calendrier", "avenant-au": fin])
      #expect(propose.vers == "/centre/dossiers/\(maison.dossiers[0])#convention", "\(propose.texte)")
    }
    #expect(try await maison.dossier().convention.avenantsProposes.count == 1, "envoyé deux fois, proposé une")
    return lou
  }

  private func volet(_ maison: MaisonDEssai, par lou: Visite.Identite) async -> String {
    await maison.demander(.centreDossier, "\(maison.dossiers[0])", par: lou).texte
  }

  @Test func `un avenant se signe par les mêmes liens, chacun à son tour, et prolonge la période`() async throws {
    let maison = try await maison()
    let lou = try await avenantPropose(maison)
    let (avant, fin) = (try await maison.dossier().convention, maison.maintenant.jourParis.plus(mois: 9))
    let texte = try #require(avant.avenantsProposes.first?.projet.texte)
    #expect(await volet(maison, par: lou).contains("attend la signature de\u{202F}: l’employeur"))
    #expect(await maison.demander(.employeur, par: try await maison.identite(rh)).texte.contains("à signer"))
    let lu = await maison.demander(.texteASigner, try await maison.lien(a: rh), temoins: try await maison.ouvrir(try await maison.lien(a: rh))).texte
    #expect(lu.contains("Avenant n°\u{A0}1") && lu.contains("La période du bilan court jusqu’au") && lu.contains(fin.enFrancais))
    #expect(lu.contains("J’ai lu l’avenant et je l’accepte.") && !lu.contains("dix jours"))
    for courriel in [rh, alix, centre] {
      #expect(try await maison.dossier().convention.finDePeriode == avant.finDePeriode, "rien ne change avant la dernière signature")
      try await maison.signer(depuis: courriel)
    }
    let convention = try await maison.dossier().convention
    #expect(convention.finDePeriode == fin && convention.signatures == avant.signatures)
    #expect(convention.avenantPropose(texte)?.signatures.values.allSatisfy { $0.texte == texte && $0.code != nil } == true)
    #expect(await volet(maison, par: lou).contains("en vigueur"))
    let page = await maison.demander(.centreAvenant, "\(maison.dossiers[0])", "\(texte)", par: lou)
    #expect(page.statut == 200 && page.texte.contains(fin.enFrancais))
  }

  @Test func `un avenant refusé se lit « sans suite », et la convention reste comme elle est`() async throws {
    let maison = try await maison()
    let lou = try await avenantPropose(maison)
    let lien = try await maison.lien(a: rh)
    let lecture = try await maison.ouvrir(lien)
    #expect(await maison.demander(.refusASigner, lien, temoins: lecture).texte.contains("Refuser l’avenant"))
    #expect(await maison.demander(.signatureRefusee, lien, temoins: lecture).vers == "/signer/\(lien)")
    #expect(await maison.demander(.signature, lien).texte.contains("resté sans suite"))
    let page = await volet(maison, par: lou)
    #expect(page.contains("sans suite") && !page.contains("refusé"))
    #expect(try await maison.dossier().convention.complete)
    #expect(await maison.demander(.centreAvenants, "\(maison.dossiers[0])", par: lou, avec: ["avenant-objet": "duree"]).statut == 422)
  }

  @Test func `passé ses dix jours, la personne ne peut plus signer, et le lit`() async throws {
    let maison = try await maison()
    try await maison.signer(depuis: rh)
    let lien = try await maison.lien(a: alix)
    #expect(await maison.lettre(a: alix)?.texte.joined().contains("votre silence vaudra refus") == true)
    maison.horloge.avancer(a: maison.maintenant.plus(.heures(24 * 14)))
    #expect(await maison.demander(.signature, lien).texte.contains("Ce document ne peut plus être signé"))
  }

  @Test func `un texte remplacé ne se signe plus`() async throws {
    let maison = try await maison()
    let dossier = try await maison.dossier()
    let (personne, autre) = (try #require(dossier.ouverture.faits?.employeur?.interlocuteur), try #require(Empreinte(String(repeating: "0", count: 64))))
    let lien = try await maison.services.liens.ouvrir(maison.services.vitrine, maison.dossiers[0], .employeur, personne, texte: autre)
    #expect(await maison.demander(.signature, lien).texte.contains("Un autre texte a remplacé celui-ci"))
    #expect(await maison.demander(.codeDeSignature, lien).vers == "/signer/\(lien)")
  }
}
