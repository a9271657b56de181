"""Papers of invented people and firms that use every kind of block: to look at, to measure, to validate."""

from invoice_sample import XML
from sample_blocks import ROD, bullets, facts, h, notice, p, paper, runs, table
from sample_report import radar_report


def convention(size: int = 11) -> dict:
    """Several pages, with facts, tables and signatures."""
    return paper(
        "convention",
        "Convention de bilan de compétences",
        [
            p(
                "Entre les soussignés, il est convenu ce qui suit, en application des articles L. 6313-1, L. 6313-4 et R. 6313-4 à R. 6313-8 du code du travail."
            ),
            h("1", "Les parties"),
            facts(
                (
                    "L’organisme",
                    "**Cabinet des Sorbiers**\n12 rue de l’Exemple, 75000 Exempleville\nreprésenté par Hélène Abrissac, gérante",
                ),
                (
                    "L’employeur",
                    "**Fonderies Lamblin**\n4 quai des Modèles, 75000 Exempleville\nreprésentées par Martial Ormois, directeur des ressources humaines",
                ),
                ("La bénéficiaire", "**Camille Lorvenne**, coordinatrice logistique"),
                ("La consultante", "Hélène Abrissac, psychologue du travail"),
            ),
            h("2", "L’objet"),
            p(
                "Le bilan permet à Camille Lorvenne d’analyser ses compétences professionnelles et personnelles, ses aptitudes et ses motivations, afin de définir "
                "un projet professionnel et, le cas échéant, un projet de formation. Il ne peut être réalisé qu’avec son consentement ; son refus ne constitue ni une "
                "faute ni un motif de licenciement."
            ),
            notice(
                "secret",
                "Ce qui reste à la bénéficiaire",
                "Les résultats détaillés et le document de synthèse sont remis à elle seule. "
                "Ils ne sont communiqués à l’employeur, ni à quiconque, qu’avec son accord (article L. 6313-4).",
            ),
            h("3", "Le déroulement"),
            p(
                "Le bilan comprend trois phases et **24 heures**, dont 16 heures d’entretien et 8 heures de travail guidé. Il commence au plus tôt le lundi 7 décembre 2026 "
                "et s’achève au plus tard le vendredi 26 mars 2027."
            ),
            table(
                [("Phase", "start"), ("Ce que l’on y fait", "start"), ("Séances", "center"), ("Heures", "end")],
                [
                    [
                        "Préliminaire",
                        "Analyser la demande, le besoin et les attentes ; choisir ensemble le format et les outils ; définir les modalités de déroulement.",
                        "2",
                        "4 h",
                    ],
                    [
                        "Investigation",
                        "Construire un ou plusieurs projets et en vérifier la pertinence : récit du parcours, intérêts, valeurs, ressources, enquêtes auprès de professionnels.",
                        "5",
                        "10 h",
                    ],
                    [
                        "Conclusion",
                        "S’approprier les résultats ; recenser les conditions de réussite ; prévoir les étapes et l’entretien de suivi.",
                        "2",
                        "4 h",
                    ],
                    ["Travail guidé", "Entre les séances, au rythme de la bénéficiaire, dans son carnet.", "—", "6 h"],
                    ["Ensemble", "", "9", "24 h"],
                ],
                "Les trois phases et leurs heures",
                1,
            ),
            h(None, "Le calendrier prévisionnel", 2),
            table(
                [("Séance", "start"), ("Date", "start"), ("Lieu", "start"), ("Durée", "end")],
                [
                    [f"Séance {i + 1}", day, place, "2 h"]
                    for i, (day, place) in enumerate(
                        [
                            ("lundi 7 décembre 2026 à 14 h", "Au cabinet, 2ᵉ étage"),
                            ("lundi 14 décembre 2026 à 14 h", "Au cabinet, 2ᵉ étage"),
                            ("mardi 5 janvier 2027 à 9 h 30", "À distance"),
                            ("mardi 12 janvier 2027 à 9 h 30", "Au cabinet, 2ᵉ étage"),
                            ("mardi 26 janvier 2027 à 9 h 30", "Au cabinet, 2ᵉ étage"),
                            ("mardi 9 février 2027 à 9 h 30", "À distance"),
                            ("mardi 23 février 2027 à 9 h 30", "Au cabinet, 2ᵉ étage"),
                            ("mardi 9 mars 2027 à 14 h", "Au cabinet, 2ᵉ étage"),
                            ("vendredi 26 mars 2027 à 14 h", "Au cabinet, 2ᵉ étage"),
                        ]
                    )
                ],
                "Neuf séances, au cabinet ou à distance",
            ),
            h("4", "Les engagements"),
            h(None, "L’organisme", 2),
            bullets(
                "mène le bilan en trois phases et n’emploie que des méthodes fiables, mises en œuvre par des professionnels qualifiés ;",
                "n’invite à livrer que des informations qui présentent un lien direct et nécessaire avec l’objet du bilan ;",
                "détruit les documents dès le terme de l’action, sauf accord écrit de la bénéficiaire, au-delà duquel ils sont gardés un an au plus.",
            ),
            h(None, "L’employeur", 2),
            bullets(
                "accorde l’absence aux dates convenues et maintient la rémunération pendant les séances tenues sur le temps de travail ;",
                "ne demande ni résultat ni avis sur le contenu du bilan.",
            ),
            h(None, "La bénéficiaire", 2),
            bullets("prend part de bonne foi aux séances et au travail guidé, et prévient dès que possible d’un empêchement."),
            h("5", "Le prix et le règlement"),
            table(
                [("Désignation", "start"), ("Quantité", "end"), ("Prix unitaire", "end"), ("Montant", "end")],
                [
                    ["Bilan de compétences, entretiens", "16 h", "95,00 €", "1 520,00 €"],
                    ["Travail guidé et ressources", "8 h", "35,00 €", "280,00 €"],
                    ["Total net de taxe", "", "", "1 800,00 €"],
                ],
                None,
                1,
            ),
            p(
                "Exonération de TVA, article 261, 4, 4° a du code général des impôts. Le prix est réglé à la remise de la synthèse, sur facture, à trente jours. "
                "Passé ce délai, des pénalités au taux de trois fois l’intérêt légal et une indemnité de recouvrement de 40 € sont dues (article L. 441-10 du code de commerce)."
            ),
            h("6", "Le délai de rétractation, l’interruption"),
            p(
                "À compter de la signature, la bénéficiaire dispose de dix jours pour se rétracter par lettre recommandée avec avis de réception. Aucune somme ne peut être exigée "
                "avant l’expiration de ce délai. En cas d’interruption par force majeure dûment reconnue, seules les heures effectivement réalisées sont dues, au prorata de leur valeur."
            ),
            notice(
                "attention",
                None,
                "Sans réponse de l’employeur dans les trente jours qui suivent la demande d’absence, l’accord est **réputé acquis** (article R. 6323-10).",
            ),
            h("7", "Les différends"),
            p(
                "Un différend qui ne serait pas réglé à l’amiable est porté devant le tribunal compétent d’Exempleville. La personne physique peut d’abord saisir le médiateur de la consommation."
            ),
            h("8", "Les signatures"),
            p(
                "Signature électronique simple au sens du règlement eIDAS. Chacun a lu le texte entier avant de signer ; le dossier de preuve est joint à l’exemplaire de chacun."
            ),
            {
                "kind": "signatures",
                "boxes": [
                    {
                        "role": "La bénéficiaire",
                        "name": "Camille Lorvenne",
                        "state": "signed",
                        "height": None,
                        "lines": [
                            "signé le lundi 30 novembre 2026 à 18 h 12",
                            "code frais reçu à c…e@exemple",
                            "empreinte 9f2c 41aa 07be 5d13",
                        ],
                    },
                    {
                        "role": "Pour Fonderies Lamblin",
                        "name": "Martial Ormois",
                        "state": "awaited",
                        "height": None,
                        "lines": ["invité le lundi 30 novembre 2026"],
                    },
                    {"role": "Pour le Cabinet des Sorbiers", "name": "Hélène Abrissac", "state": "awaited", "height": None, "lines": []},
                ],
            },
        ],
        size,
        reference="CONV-2026-118",
        date="lundi 30 novembre 2026",
        overline="Camille Lorvenne · une signature sur trois",
        readers="Lisible par la bénéficiaire, l’employeur et l’organisme. Le contenu du bilan, lui, n’est lu que par la bénéficiaire et sa consultante.",
        subject="Convention tripartite de bilan de compétences",
        draft=False,
        rod=ROD,
    )


def certificate(size: int = 11) -> dict:
    """One page."""
    return paper(
        "certificat-de-realisation",
        "Certificat de réalisation",
        [
            p("Je soussignée **Hélène Abrissac**, gérante du Cabinet des Sorbiers, atteste que"),
            p("**Camille Lorvenne**, salariée de Fonderies Lamblin,"),
            p("a suivi l’action suivante :"),
            facts(
                ("Nature de l’action", "Bilan de compétences (article L. 6313-1, 2° du code du travail)"),
                ("Intitulé", "Bilan de compétences, formule « Cap »"),
                ("Dates", "du lundi 7 décembre 2026 au vendredi 26 mars 2027"),
                ("Durée réalisée", "**24 heures** sur 24 prévues"),
                ("Modalité", "7 séances au cabinet, 2 séances à distance"),
            ),
            p(
                "L’assiduité a été constatée séance par séance, par l’émargement de la bénéficiaire et de la consultante. Les feuilles d’émargement sont conservées par l’organisme et tenues à la disposition des financeurs et des services de contrôle."
            ),
            notice("information", None, "Ce certificat ne dit rien du contenu du bilan, qui appartient à la bénéficiaire."),
            {
                "kind": "signatures",
                "boxes": [
                    {
                        "role": "Pour le Cabinet des Sorbiers",
                        "name": "Hélène Abrissac, gérante",
                        "state": "signed",
                        "height": None,
                        "lines": ["cachet électronique apposé le samedi 27 mars 2027 à 10 h 04"],
                    }
                ],
            },
        ],
        size,
        reference="CERT-2027-041",
        date="samedi 27 mars 2027",
        overline="Délivré à la bénéficiaire et au financeur",
    )


def letter(size: int = 11) -> dict:
    """An addressee in the window."""
    return paper(
        "demande-absence",
        "Demande d’autorisation d’absence pour un bilan de compétences",
        [
            p("Monsieur le directeur,"),
            p(
                "Je souhaite suivre un bilan de compétences de 24 heures, dont 16 heures sur mon temps de travail, et vous demande à cet effet l’autorisation de m’absenter aux dates suivantes :"
            ),
            table(
                [("Date", "start"), ("Horaire", "start"), ("Durée", "end")],
                [
                    ["lundi 7 décembre 2026", "14 h à 16 h", "2 h"],
                    ["lundi 14 décembre 2026", "14 h à 16 h", "2 h"],
                    ["mardi 5 janvier 2027", "9 h 30 à 11 h 30", "2 h"],
                ],
            ),
            p(
                "Conformément à l’article R. 6323-10 du code du travail, je vous adresse cette demande plus de soixante jours avant le début de l’action. Vous disposez de trente jours pour me répondre ; sans réponse, l’accord est acquis."
            ),
            p("Je vous prie d’agréer, Monsieur le directeur, l’expression de mes salutations distinguées."),
            {"kind": "spacer", "size": "large"},
            p("Camille Lorvenne"),
        ],
        size,
        date="Exempleville, le lundi 28 septembre 2026",
        reference="Lettre recommandée avec avis de réception",
        addressee=[
            "Monsieur Martial Ormois",
            "Directeur des ressources humaines",
            "Fonderies Lamblin",
            "4 quai des Modèles",
            "75000 Exempleville",
        ],
        issuer={
            "name": "Camille Lorvenne",
            "lines": ["3 allée des Maquettes", "75000 Exempleville", "camille@exemple.example"],
            "color": "#1b5a4b",
            "logo": None,
        },
        footer=[],
    )


def planning(size: int = 11) -> dict:
    """A calendar with its file."""

    def month(name: str, first: int, days: int, **marks: str) -> dict:
        return {
            "name": name,
            "firstWeekday": first,
            "days": days,
            "marks": [{"day": int(k[1:]), "kind": v.replace("_", "-")} for k, v in marks.items()],
        }

    return paper(
        "planning",
        "Planning prévisionnel",
        [
            p(
                "Neuf séances de décembre à mars, et un entretien de suivi en septembre. Une date se change jusqu’à deux jours avant, sans motif à donner."
            ),
            {
                "kind": "calendar",
                "title": "De décembre 2026 à mars 2027",
                "alt": "Quatre mois. Séances les 7 et 14 décembre, 5, 12 et 26 janvier, 9 et 23 février, 9 et 26 mars. Jours fériés le 25 décembre, le 1er janvier et le 29 mars.",
                "months": [
                    month("décembre 2026", 2, 31, d7="seance", d14="seance", d25="holiday"),
                    month("janvier 2027", 5, 31, d1="holiday", d5="seance", d12="seance", d26="seance"),
                    month("février 2027", 1, 28, d9="seance", d23="seance"),
                    month("mars 2027", 1, 31, d9="seance", d19="deadline", d26="seance", d29="holiday"),
                    month("septembre 2027", 3, 30, d27="follow_up"),
                ],
                "legend": [
                    {"kind": "seance", "text": "Séance"},
                    {"kind": "follow-up", "text": "Entretien de suivi"},
                    {"kind": "deadline", "text": "Date limite : relire le projet de synthèse"},
                    {"kind": "holiday", "text": "Jour férié"},
                ],
            },
            table(
                [("", "start"), ("Date", "start"), ("Phase", "start"), ("Durée", "end")],
                [
                    [f"Séance {i}", d, f, "2 h"]
                    for i, d, f in [
                        (1, "lundi 7 décembre 2026 à 14 h", "Préliminaire"),
                        (2, "lundi 14 décembre 2026 à 14 h", "Préliminaire"),
                        (3, "mardi 5 janvier 2027 à 9 h 30", "Investigation"),
                    ]
                ],
            ),
        ],
        size,
        overline="Camille Lorvenne",
        reference="PLAN-2026-118",
        date="lundi 30 novembre 2026",
        rod=ROD,
        attachments=[
            {
                "name": "calendrier.ics",
                "mime": "text/calendar",
                "description": "Les séances, pour un agenda",
                "relationship": "supplement",
                "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Jalon//FR\r\nEND:VCALENDAR\r\n",
            }
        ],
    )


def workbook(size: int = 11) -> dict:
    """Lines to write on."""
    return paper(
        "guide-bilan",
        "Votre guide du bilan",
        [
            h("2", "Raconter une réussite"),
            p(
                "Choisissez un moment où vous avez réglé un problème, petit ou grand. Racontez-le comme à un ami : le lieu, les gens, ce que vous avez fait, ce qui a changé."
            ),
            {
                "kind": "keep",
                "blocks": [
                    {"kind": "write", "label": "La situation, en une phrase", "lines": 2},
                    {"kind": "write", "label": "Ce que vous avez fait, pas à pas", "lines": 5},
                ],
            },
            {"kind": "write", "label": "Ce qui a changé grâce à vous", "lines": 3},
            h(None, "Ce que ce récit montre", 2),
            {
                "kind": "checks",
                "items": [
                    {"runs": runs(t), "checked": c}
                    for t, c in [
                        ("J’ai expliqué à quelqu’un", True),
                        ("J’ai organisé le travail d’autres personnes", False),
                        ("J’ai tenu un délai", False),
                    ]
                ],
            },
            bullets(
                "Gardez les mots que vous diriez à voix haute.",
                "Donnez un chiffre, une date, un nom de lieu.",
                "Relisez le lendemain.",
                ordered=True,
            ),
        ],
        size,
        overline="Cahier de travail de Camille Lorvenne",
        readers="Ce cahier est à vous. Votre consultante n’en lit que ce que vous lui montrez.",
        draft=True,
        footer=[],
    )


def invoice(size: int = 11) -> dict:
    """With its Factur-X."""
    return paper(
        "facture",
        "Facture",
        [
            facts(
                ("Client", "**Fonderies Lamblin**, 4 quai des Modèles, 75000 Exempleville\nSIRET 000 000 000 00026"),
                ("Émise le", "samedi 27 mars 2027"),
                ("Prestation", "Bilan de compétences de Camille Lorvenne, du 7 décembre 2026 au 26 mars 2027"),
                ("Convention", "CONV-2026-118"),
            ),
            table(
                [("Désignation", "start"), ("Quantité", "end"), ("Prix unitaire", "end"), ("Montant", "end")],
                [
                    ["Bilan de compétences, entretiens individuels", "16 h", "95,00 €", "1 520,00 €"],
                    ["Travail guidé, ressources et questionnaires", "8 h", "35,00 €", "280,00 €"],
                    ["Total hors taxe", "", "", "1 800,00 €"],
                    ["TVA : exonération, article 261, 4, 4° a du CGI", "", "", "0,00 €"],
                    ["Net à payer", "", "", "1 800,00 €"],
                ],
                None,
                3,
            ),
            facts(
                ("À régler avant le", "**lundi 26 avril 2027**"),
                ("Par virement", "FR76 0000 0000 0000 0000 0000 000, référence FA-2027-0031"),
            ),
            p(
                "Retard de paiement : pénalités au taux de trois fois l’intérêt légal et indemnité forfaitaire de recouvrement de 40 € (article L. 441-10 du code de commerce). Pas d’escompte."
            ),
        ],
        size,
        reference="FA-2027-0031",
        date="samedi 27 mars 2027",
        overline="À régler avant le lundi 26 avril 2027",
        facturx={"xml": XML},
    )


ALL = {
    "convention": convention,
    "certificat": certificate,
    "lettre": letter,
    "rapport": radar_report,
    "planning": planning,
    "cahier": workbook,
    "facture": invoice,
}
