import Application
import Domaine
import Testing

struct HorlogeTests {
  static let heure: Int64 = 3_600_000
  static let depart = ReleveHorloge(mur: Instant(millisecondes: 1_790_000_000_000), marche: Uptime(milliseconds: 5_000, boot: "a"))

  private func releve(mur: Int64, marche: Int64, boot: String = "a") -> ReleveHorloge {
    ReleveHorloge(
      mur: Instant(millisecondes: Self.depart.mur.millisecondes + mur),
      marche: Uptime(milliseconds: Self.depart.marche.milliseconds + marche, boot: boot))
  }

  @Test func `le premier relevé est cru`() {
    #expect(Self.depart.verifier(depuis: nil).isEmpty)
  }

  @Test(arguments: [0, 1, 24, 24 * 400]) func `une horloge qui suit la marche est crue`(heures: Int64) {
    #expect(releve(mur: heures * Self.heure, marche: heures * Self.heure).verifier(depuis: Self.depart).isEmpty)
  }

  @Test(arguments: [-400 * 24, -2, 2, 400 * 24]) func `un saut de plus d’une heure suspend la destruction`(heures: Int64) {
    let constats = releve(mur: heures * Self.heure, marche: 0).verifier(depuis: Self.depart)
    #expect(constats.map(\.regle) == [.horlogeFiable])
    #expect(constats.allSatisfy { $0.gravite == .bloquant && $0.dates.count == 2 })
  }

  @Test func `une heure juste est tolérée, une milliseconde de plus ne l’est pas`() {
    #expect(releve(mur: Self.heure, marche: 0).verifier(depuis: Self.depart).isEmpty)
    #expect(!releve(mur: Self.heure + 1, marche: 0).verifier(depuis: Self.depart).isEmpty)
    #expect(!releve(mur: -Self.heure - 1, marche: 0).verifier(depuis: Self.depart).isEmpty)
  }

  @Test func `après un redémarrage, une semaine est crue, un mois ne l’est pas, un retour jamais`() {
    let jour = 24 * Self.heure
    #expect(releve(mur: 3 * jour, marche: -4_000, boot: "b").verifier(depuis: Self.depart).isEmpty)
    #expect(releve(mur: 7 * jour, marche: 0, boot: "b").verifier(depuis: Self.depart).isEmpty)
    #expect(!releve(mur: 30 * jour, marche: 0, boot: "b").verifier(depuis: Self.depart).isEmpty)
    #expect(!releve(mur: -2 * Self.heure, marche: 0, boot: "b").verifier(depuis: Self.depart).isEmpty)
  }
}
