extension Dossier {
  /// The convention tripartite, or the contract of a person who pays alone: its clocks and its signatories in order (R6313-8, L6353-5, F2, F10).
  public struct Convention: Evolving {
    /// What was prepared to be signed; `nil` before it.
    public private(set) var projet: Projet?
    /// When the employer transmitted the draft to the beneficiary: what starts the ten days, whoever sends our mail (F10).
    public private(set) var transmiseA: Instant?
    /// The signatures so far.
    public private(set) var signatures: [Signataire: Signature] = [:]
    /// The delay within which the beneficiary signed, where its last day was in doubt.
    public private(set) var reserve: Echeance?
    /// How it ended without being concluded, or came undone.
    public private(set) var fin: Fin?
    /// Whether it was signed elsewhere and brought in (F10).
    public private(set) var importee = false
    /// The last day of its period, moved by the avenants in force; `nil` where it sets none.
    public private(set) var finDePeriode: Jour?
    /// The avenants ever proposed, in order, with what became of each.
    public private(set) var avenantsProposes: [AvenantPropose] = []
    /// What was changed since, in order: the avenants in force.
    public private(set) var avenants: [Avenant] = []
    /// Those of them that have been applied: each serves once.
    public private(set) var avenantsServis: Set<Avenant> = []

    /// What may have happened to it.
    public enum Event: Sendable, Equatable {
      case preparee(Projet, le: Jour)
      case transmise(a: Instant)
      case signee(Signature)
      /// The beneficiary signed between the tenth day and the next working day: allowed, and kept in mind.
      case reserveNotee(Echeance)
      case refusee(le: Jour)
      case silenceConstate(le: Jour)
      case importee(Projet, transmiseLe: Jour?, [Signature])
      case retractee(le: Jour)
      case annulee(le: Jour)
      /// An avenant was noted once all had signed it: what was stored before each signature was; no gesture gives it any more.
      case avenantConclu(Avenant)
      case avenantPropose(ProjetDAvenant)
      /// One signed the avenant of that text; the last signature puts it in force.
      case avenantSigne(Signature)
      case avenantRefuse(texte: Empreinte, par: Signataire, le: Jour)

      /// Whether what was concluded is undone: an acceptance given elsewhere falls with it.
      var defaitLeContrat: Bool {
        switch self {
        case .retractee, .annulee: true
        default: false
        }
      }
    }

    /// How a convention ended.
    public enum Fin: Hashable, Sendable {
      case refusee(le: Jour)
      case silence(le: Jour)
      case retractation(le: Jour)
      case annulation(le: Jour)

      /// The day of it.
      public var jour: Jour {
        switch self {
        case .refusee(let le), .silence(let le), .retractation(let le), .annulation(let le): le
        }
      }
    }

    /// Before anything was prepared.
    public init() {}

    /// Takes an event into account.
    public mutating func evolve(_ event: Event) {
      switch event {
      case .preparee(let projet, _):
        self = Convention()
        (self.projet, finDePeriode) = (projet, projet.periode?.au)
      case .transmise(let a): transmiseA = a
      case .signee(let signature): signatures[signature.par] = signature
      case .reserveNotee(let echeance): reserve = echeance
      case .refusee(let le): fin = .refusee(le: le)
      case .silenceConstate(let le): fin = .silence(le: le)
      case .retractee(let le): fin = .retractation(le: le)
      case .annulee(let le): fin = .annulation(le: le)
      case .importee(let projet, let transmiseLe, let signatures):
        self = Convention()
        (self.projet, finDePeriode) = (projet, projet.periode?.au)
        (transmiseA, importee) = (transmiseLe.map { Instant($0) }, true)
        self.signatures = Dictionary(signatures.map { ($0.par, $0) }) { _, derniere in derniere }
      case .avenantConclu(let avenant): avenants.append(avenant)
      case .avenantPropose(let projet): avenantsProposes.append(AvenantPropose(projet: projet))
      case .avenantSigne(let signature): signerAvenant(signature)
      case .avenantRefuse(let texte, _, let le): suivre(texte) { $0.refuseLe = le }
      }
    }

    private mutating func signerAvenant(_ signature: Signature) {
      suivre(signature.texte) { $0.signatures[signature.par] = signature }
      guard let signe = avenantPropose(signature.texte), let avenant = signe.enVigueur, !avenants.contains(avenant) else { return }
      avenants.append(avenant)
      finDePeriode = signe.projet.jusquAu ?? finDePeriode
    }

    private mutating func suivre(_ texte: Empreinte, _ changer: (inout AvenantPropose) -> Void) {
      guard let rang = avenantsProposes.firstIndex(where: { $0.projet.texte == texte }) else { return }
      changer(&avenantsProposes[rang])
    }

    /// The avenant of that text; `nil` where none was proposed.
    public func avenantPropose(_ texte: Empreinte) -> AvenantPropose? { avenantsProposes.first { $0.projet.texte == texte } }

    /// The avenants that wait for signatures.
    public var avenantsEnAttente: [AvenantPropose] { fin == nil ? avenantsProposes.filter { !$0.aSigner.isEmpty } : [] }

    /// What it was about has changed: the oldest avenant of that object which has not served yet has served now.
    mutating func servirAvenant(de objet: Avenant.Objet, le jour: Jour) {
      if let avenant = avenantAServir(objet, le: jour) { avenantsServis.insert(avenant) }
    }

    /// The avenant of that object that may be applied on `jour`; `nil` where none is in force, or each has served already.
    public func avenantAServir(_ objet: Avenant.Objet, le jour: Jour) -> Avenant? {
      avenants.first { $0.objet == objet && $0.le <= jour && !avenantsServis.contains($0) }
    }
  }
}

extension Dossier.Convention {
  /// Whether all those who must have signed, and nothing undid it since.
  public var complete: Bool {
    guard let projet, fin == nil else { return false }
    return projet.ordre.allSatisfy { signatures[$0] != nil }
  }

  /// Those who may sign now: the next one in the order that was set, or all those who have not where there is none.
  public var aSigner: [Signataire] {
    guard let projet, fin == nil else { return [] }
    let manquants = projet.ordre.filter { signatures[$0] == nil }
    return projet.ordreImpose ? Array(manquants.prefix(1)) : manquants
  }

  /// Who signs next, in the order that was set; `nil` where nobody must.
  public var prochain: Signataire? { aSigner.first }

  /// Those who have signed by the end of `jour`.
  public func signataires(le jour: Jour) -> Set<Signataire> {
    Set(signatures.values.filter { $0.a.jourParis <= jour }.map(\.par))
  }

  /// The day of the last signature, once it is complete.
  public var concluLe: Jour? {
    complete ? signatures.values.map(\.a).max()?.jourParis : nil
  }
}
