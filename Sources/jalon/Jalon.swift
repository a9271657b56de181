import ArgumentParser

/// The command line of Jalon.
struct Jalon: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jalon",
    abstract: "Conduit un bilan de compétences, du premier appel à la destruction de ses papiers.",
    discussion: """
      Pour commencer :
        jalon derouler                     cinq bilans entiers, pas à pas
        jalon programme verifier FICHIER   ce qui manque à un programme
        jalon droit regles                 ce que dit la loi, règle par règle

      Chaque commande s’explique : jalon COMMANDE --help
      """,
    subcommands: [
      CommandeDerouler.self, CommandeServir.self, CommandeCompte.self, CommandeProgramme.self, CommandeQuestionnaire.self, CommandeDroit.self,
      CommandeOrganisme.self, CommandeCachet.self,
      CommandeDocument.self, CommandeEcheances.self, CommandeVerifier.self, CommandeSauvegarder.self, CommandeRestaurer.self, CommandeDetruire.self,
      CommandeCertificat.self,
    ]
  )
}

@main
enum Main {
  static func main() async {
    do {
      var commande = try Jalon.parseAsRoot()
      if var asynchrone = commande as? any AsyncParsableCommand {
        try await asynchrone.run()
      } else {
        try commande.run()
      }
    } catch {
      Sortie.finir(sur: error)
    }
  }
}
