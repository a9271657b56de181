import Domaine

extension Etats {
  /// That the beneficiary came: days and hours, for them to show as they please (P7).
  func attestationDePresence() throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let periode = dossier.periode else { throw Refus(.papierFonde, "Faites signer une séance au moins\u{202F}: l’attestation suit.") }
    return papier(
      .attestationDePresence, "Attestation de présence", sur: faits.identite.nomComplet, date: dossier.cloture.attestationLe,
      [
        .paragraph(
          "\(centre.raisonSociale) atteste que \(strong: faits.identite.nomComplet) a été présent aux séances suivantes de son bilan de compétences, du \(periode.du.enFrancais) au \(periode.au.enFrancais)."
        ),
        .table(tableDesSeancesTenues), faitA(le: dossier.cloture.attestationLe ?? jour),
        .keep([.signatures([signatureDuCentre(le: dossier.cloture.attestationLe ?? jour)])]),
      ])
  }

  /// The certificat de réalisation: what the arrêté of 21 December 2018 (R6332-26) asks for, on the hours done and on no other.
  func certificatDeRealisation() throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let certificat = dossier.cloture.certificat else {
      throw Refus(.papierFonde, "Établissez d’abord le certificat de réalisation\u{202F}: le papier suit.")
    }
    try exiger(mentionsDuCertificat(certificat, faits))
    let employeur = certificat.nommeLEmployeur ? faits.employeur.map { [Block.Fact("Salarié de", Prose($0.nom))] } ?? [] : []
    return papier(
      .certificatDeRealisation, "Certificat de réalisation", sur: faits.identite.nomComplet, date: certificat.le,
      [
        .paragraph(
          "Je soussigné \(strong: centre.signataire.nom), \(centre.signataire.qualite), représentant \(strong: centre.raisonSociale), atteste que\u{202F}:"),
        .facts(
          [.init("Le bénéficiaire", "\(strong: faits.identite.nomComplet)")] + employeur + [
            .init("A suivi", Prose(intitule)), .init("Nature de l’action", "Bilan de compétences (L6313-1, 2° du code du travail)"),
            .init("Du", Prose(certificat.du.enFrancais)), .init("Au", Prose(certificat.au.enFrancais)),
            .init("Pour une durée de", "\(strong: certificat.heures.enFrancais), faites et \(preuveDesHeures)"),
          ]),
        .paragraph(
          "Sans préjudice des délais imposés par les règles fiscales, comptables ou commerciales, le centre conserve les pièces qui ont permis d’établir ce certificat."
        ),
        faitA(le: certificat.le), .keep([.signatures([signatureDuCentre(le: certificat.le)])]),
      ])
  }

  private func mentionsDuCertificat(_ certificat: CertificatDeRealisation, _ faits: Dossier.Faits) -> [(MentionDeCertificat, Bool)] {
    [
      (.prestataire, !centre.raisonSociale.isEmpty), (.signataire, !centre.signataire.nom.isEmpty), (.beneficiaire, !faits.identite.nomComplet.isEmpty),
      (.intitule, !intitule.isEmpty), (.nature, true), (.dates, certificat.du <= certificat.au), (.heuresFaites, certificat.heures > .nulle),
      (.lieu, !centre.adresse.ville.isEmpty), (.date, true), (.signature, certificat.mentions.contains(.signature)),
    ]
  }

  private func exiger(_ mentions: [(mention: MentionDeCertificat, presente: Bool)]) throws(Refus) {
    let manquantes = mentions.filter { !$0.presente }.map(\.mention.nom)
    if !manquantes.isEmpty { throw Refus(.papierComplet, "Ajoutez au certificat \(Texte.enumeration(manquantes)).") }
  }

  /// What shows the hours: both signatures, or a trace for one that will never come.
  private var preuveDesHeures: String {
    dossier.emargement.feuilles.values.contains { $0.carence?.preuve != nil } ? "signées, ou prouvées par une trace" : "signées"
  }

  private var tableDesSeancesTenues: Table {
    let tenues = dossier.emargement.feuilles.values.filter(\.compte).sorted { $0.horaire.debut < $1.horaire.debut }
    let lignes = tenues.map { feuille -> [Prose] in
      [
        Prose(feuille.horaire.debut.jourParis.enToutesLettres), Prose("\(feuille.horaire.debut.heureEnFrancais) – \(feuille.horaire.fin.heureEnFrancais)"),
        Prose(feuille.horaire.duree.enFrancais),
      ]
    }
    let total: [Prose] = ["En tout", "", Prose(dossier.heures.accompagnement.enFrancais)]
    return Table("Les séances tenues", [.init("Jour", weight: 4), .init("Heures", weight: 2), .init("Durée", .end)], lignes + [total], footRows: 1)
  }

  /// `Fait à …, le …`.
  func faitA(le jour: Jour) -> Block { .paragraph("Fait à \(centre.adresse.ville), le \(jour.enFrancais).") }

  /// The centre's signature: its seal carries it; without one, a hand is awaited.
  func signatureDuCentre(le jour: Jour) -> Block.SignatureBox {
    .init(
      role: centre.signataire.qualite.capitale, name: centre.signataire.nom, state: cachete ? .signed : .awaited,
      lines: cachete ? ["Le \(jour.enFrancais)", "Cachet électronique du centre"] : [])
  }

  /// What was destroyed, where, when, under which rule; not a word of what it held (A3).
  func certificatDeDestructionPapier() throws(Refus) -> Paper {
    let faits = try ouvert()
    guard let certificat = dossier.certificatDeDestruction else { throw Refus(.papierFonde, "Le certificat de destruction vient une fois le carnet détruit.") }
    let carnet = certificat.carnet
    let source = Regle.nommee(carnet.regle)?.source.citation ?? carnet.regle
    let dehors = certificat.dehors.map { [Prose($0.support.nom.capitale), Prose($0.contenait ? "détruits" : "rien à détruire"), Prose($0.le.enFrancais)] }
    let gardees = certificat.gardees.map { [Prose($0.code.nom.capitale), Prose("jusqu’au \($0.jusquAu.enFrancais)"), Prose($0.empreinte.courte, .code)] }
    return papier(
      .certificatDeDestruction, "Certificat de destruction", sur: faits.identite.nomComplet, date: dossier.destruction.certificatLe ?? carnet.a.jourParis,
      [
        .paragraph(
          "Le bilan de \(strong: faits.identite.nomComplet) a pris fin le \(carnet.terme.jour.enFrancais). Les documents qui ont servi à le faire ont été détruits."
        ),
        .facts([
          .init("Détruit", "le carnet entier\u{202F}: réponses, résultats, notes, projets, synthèse"), .init("Quand", Prose(carnet.a.enFrancais)),
          .init("Selon", Prose(source)),
          .init(
            "Où",
            "base, listes, documents, brouillons et envois effacés\u{202F}; clé de lecture écrasée sur le disque, ce qui suppose un système de fichiers qui réécrit sur place"
          ),
          .init("Sauvegardes", "illisibles\u{202F}: leur clé est écrasée, et la copie des clés est remplacée à la sauvegarde suivante"),
          .init("Preuve", "\(code: carnet.tete.description)"),
        ]),
        .heading("Hors de Jalon"),
        dehors.isEmpty
          ? .paragraph("Rien n’a encore été déclaré.")
          : .table(
            Table(
              "Ce que le consultant déclare", [.init("Support", weight: 3), .init("Ce qu’il est devenu", weight: 3), .init("Déclaré le", weight: 2)], dehors)),
        .heading("Gardé par accord écrit"),
        gardees.isEmpty
          ? .paragraph("Rien n’a été gardé.")
          : .table(Table("Ce qui reste, et jusqu’à quand", [.init("Document", weight: 3), .init("Gardé", weight: 3), .init("Empreinte", weight: 2)], gardees)),
        faitA(le: dossier.destruction.certificatLe ?? jour), .keep([.signatures([signatureDuCentre(le: dossier.destruction.certificatLe ?? jour)])]),
      ])
  }
}
