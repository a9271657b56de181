"""A 360° report of an invented person: radar, bars, quotes, statements."""

from sample_blocks import ROD, h, notice, p, paper, runs


def radar_report(size: int = 11) -> dict:
    """A 360° report with a radar, bars, quotes and statements."""
    axes = ["Expliquer", "Organiser", "Concevoir", "Écouter", "Décider", "Coopérer"]
    own, others = [4.1, 3.2, 3.9, 4.5, 3.0, 4.2], [4.4, 3.5, 3.4, 4.6, 3.7, None]
    fr = lambda it: "—" if it is None else f"{it:.1f}".replace(".", ",")  # noqa: E731
    return paper(
        "rapport-360",
        "Regards croisés : votre restitution",
        [
            p(
                "Huit personnes ont répondu. Leurs réponses sont réunies par groupes de trois au moins : rien ici ne permet de retrouver qui a dit quoi."
            ),
            h("1", "Le profil"),
            {
                "kind": "radar",
                "title": "Six façons d’agir, vues par vous et par les autres",
                "max": 5,
                "axes": axes,
                "alt": "Radar à six axes. Les autres vous situent plus haut que vous-même pour décider, expliquer et organiser ; plus bas pour concevoir.",
                "series": [{"name": "Vous", "values": own}, {"name": "Les autres", "values": others}],
                "labels": [[fr(v) for v in own], [fr(v) for v in others]],
            },
            p(
                "L’écart le plus grand porte sur « Décider » : les autres vous y voient plus à l’aise que vous ne le dites. C’est une piste d’entretien, pas un verdict."
            ),
            h("2", "Les intérêts"),
            {
                "kind": "bars",
                "title": "Six familles d’intérêts",
                "alt": "Barres horizontales avec leur marge d’incertitude. Social domine nettement, puis Investigateur et Entreprenant.",
                "unit": "points",
                "max": 40,
                "rows": [
                    {"label": name, "value": v, "low": v - 3, "high": v + 3, "text": f"{v} ± 3"}
                    for name, v in [
                        ("Social", 34),
                        ("Investigateur", 29),
                        ("Entreprenant", 24),
                        ("Artistique", 21),
                        ("Conventionnel", 17),
                        ("Réaliste", 12),
                    ]
                ],
            },
            notice(
                "uncertain",
                "Ce que ces chiffres ne disent pas",
                "Deux barres dont les marges se touchent ne se distinguent pas. Aucun résultat ne vous classe.",
            ),
            h("3", "Ce que l’on a écrit"),
            {
                "kind": "quote",
                "runs": runs("Elle prend le temps de montrer le geste, et l’on ose demander une seconde fois."),
                "source": "Un ou une collègue, parmi cinq",
            },
            {
                "kind": "quote",
                "runs": runs("Ses guides de poste sont encore au mur, et l’on s’en sert."),
                "source": "Un ou une responsable, parmi trois",
            },
            h("4", "Ce que l’on en retient"),
            {
                "kind": "statement",
                "runs": runs("Elle explique un processus à des personnes qui ne le connaissent pas, et vérifie qu’il est compris."),
                "support": ["S’appuie sur : récit « l’inventaire de 2022 » et 360°, forces partagées"],
            },
            {
                "kind": "statement",
                "runs": runs("Elle conçoit des supports clairs : trois guides de poste sont encore utilisés."),
                "support": ["S’appuie sur : portefeuille, preuve nº 4", "Confirmé par deux réponses sur trois"],
            },
            {
                "kind": "checks",
                "items": [
                    {"runs": runs("Relire ces pages avant la séance du 12 janvier"), "checked": True},
                    {"runs": runs("Choisir deux forces à raconter"), "checked": False},
                ],
            },
        ],
        size,
        overline="Pour Camille Lorvenne, remise en séance",
        date="mardi 5 janvier 2027",
        reference="R360-2027-009",
        rod=ROD,
        readers="Lisible par vous et votre consultante, personne d’autre.",
        footer=["Cabinet des Sorbiers · document du carnet, propriété de la bénéficiaire"],
    )
