import Testing

@testable import Web

@Suite struct HTMLTests {
  @Test func `ce qui vient d’ailleurs reste du texte`() {
    let hostile = "<script>alert('x')</script>&\"\0"
    #expect(
      ("<p title=\"\(hostile)\">\(hostile)</p>" as HTML).text
        == "<p title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;</p>")
  }

  @Test func `un morceau de page passe tel quel, une liste à la suite`() {
    let morceaux: [HTML] = ["<b>un</b>", "<b>deux</b>"]
    #expect(("<p>\(morceaux) \(3) \(HTML.vide)</p>" as HTML).text == "<p><b>un</b><b>deux</b> 3 </p>")
    #expect(("\("x", si: false)\("y", si: true)" as HTML).text == "y")
  }

  @Test func `une adresse imprime ce qui varie, sans rien laisser agir`() {
    #expect(Route(.programme, "a/b?c#é").path == "/programmes/a%2Fb%3Fc%23%C3%A9")
    #expect(Route.accueil.path == "/")
  }

  @Test func `un formulaire hostile se lit ou s’ignore`() {
    #expect(Formes.lire("a=1&a=2&=3&b&c=%&d=%zz&e=%C3%A9+x&f=%00y") == ["a": "2", "b": "", "c": "%", "d": "%zz", "e": "é x", "f": "y"])
    #expect(Formes.lire(String(repeating: "x=1&", count: 5_000)).count == 1)
  }

  @Test func `les témoins se lisent dans l’ordre où le navigateur les donne`() {
    #expect(Temoins.lire(["a=1; b=2=3", " a=9"]) == ["a": "1", "b": "2=3"])
    #expect(Temoins.ecrire("__Host-x", "") == "__Host-x=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
  }
}
