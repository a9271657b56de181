import TestSupport

@testable import Domaine

/// Invented people, and a carnet between two of them.
enum Gens {
  static let camille = Acteur(id(1), .beneficiaire)
  static let consultant = Acteur(id(2), .consultant)
  static let nouveau = Acteur(id(3), .consultant)
  static let second = Acteur(id(4), .secondConsultant)
  static let referent = Acteur(id(5), .referentHandicap)
  static let binome = Binome(beneficiaire: camille.personne, consultant: consultant.personne)

  /// Everybody who is not one of the two, in every role.
  static let autres = Role.allCases.map { Acteur(id(9), $0) }
}

/// An identifier that a test can read.
func id<Chose>(_ nombre: UInt64) -> Identifiant<Chose> { Identifiant(haut: 0x5EED, bas: nombre) }

/// The day on which most tests begin.
let j0 = Jour(2026, 3, 2) ?? .premier

extension Histoire<Carnet> {
  /// A carnet just opened.
  static func ouvert(_ redacteur: ModaliteSynthese.Redacteur = .consultant, cosignee: Bool = false) -> Self {
    Histoire([.acces(.ouvert(Gens.binome, synthese: ModaliteSynthese(redacteur: redacteur, cosignee: cosignee), le: j0))])
  }

  /// A carnet with something in each of its parts, the synthèse handed over.
  static func complet() throws -> Self {
    var h = Histoire.ouvert()
    let (camille, consultant) = (Gens.camille, Gens.consultant)
    try h.jouer { try $0.analyser(Carnet.Analyse(motifs: [.evoluer], attentes: "Choisir", circonstances: "Usure"), par: camille, le: j0) }
    try h.jouer { try $0.poser(Carnet.Objectif(id: id(10), texte: "Deux pistes"), par: consultant, le: j0) }
    try h.jouer { try $0.enregistrer(passation: id(11), .init(id: "valeurs", version: "1"), .questionnaire, objet: .motivations, par: camille, le: j0) }
    try h.jouer { try $0.noterResultats([.init(libelle: "Autonomie", valeur: "haute")], de: id(11), par: consultant, le: j0) }
    try h.jouer { try $0.restituer(id(11), par: consultant, le: j0.plus(jours: 7)) }
    try h.jouer { try $0.decrire(Carnet.Experience(id: id(12), nature: .emploi, intitule: "Atelier"), par: camille, le: j0) }
    try h.jouer { try $0.noter("À revoir", id: id(13), par: consultant, le: j0) }
    try h.jouer { try $0.ouvrir(Carnet.Piste(id: id(14), intitule: "Relieuse"), par: camille, le: j0) }
    try h.jouer { try $0.formuler(Carnet.Projet(id: id(15), rang: .coeur, intitule: "Relieuse"), par: camille, le: j0) }
    try h.jouer { try $0.prevoir(EtapePlan(id: id(16), intitule: "Visiter"), par: camille, le: j0) }
    try h.jouer { try $0.deposer(piece: id(17), .cv, empreinteDeTest(), par: camille, le: j0) }
    try h.jouer { try $0.deposerVersion([Enonce(.projet, "Relieuse", appuis: [.projets])], par: consultant, le: j0.plus(jours: 60)) }
    try h.jouer { try $0.soumettreSynthese(par: consultant, le: j0.plus(jours: 60)) }
    try h.jouer { try $0.remettreSynthese(par: consultant, le: j0.plus(jours: 70)) }
    return h
  }

  /// The same, ended on the day of the hand-over.
  static func conclu() throws -> Self {
    var h = try complet()
    try h.jouer { try $0.conclure(.deTest, le: TermeDuBilan.deTest.jour) }
    return h
  }
}

extension TermeDuBilan {
  static let deTest = TermeDuBilan(j0.plus(jours: 70), .acheve)
}

/// A hash that a test can read.
func empreinteDeTest() throws -> Empreinte {
  guard let empreinte = Empreinte(String(repeating: "ab", count: 32)) else { throw Refus(.carnetElementConnu) }
  return empreinte
}
