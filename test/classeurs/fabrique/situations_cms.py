"""Fiche au-dessus d'une mutualisation, entrantes sans période dite, prolongations et périodes abaissées."""
from datetime import date

from commun_sru import attendu, classeur, enregistrer, faute, poser, tableau


def mutualisation_avec_fiche():
    nom = "mutualisation-fiche-au-dessus"
    wb, ws = classeur("Feuil1")
    poser(ws, "A1", [["Mutualisation EPCI 2023-2025"], ["EPCI", "CA du Lac"], ["PLH exécutoire", "non"], ["Avis CNSRU", "20/09/2023"],
                     ["Date de signature", "10/07/2023"]])
    poser(ws, "A7", [["Commune", "Déficit", "Taux avant", "Objectif avant", "Objectif après", "Accord"],
                     ["Avel-sur-Lac", 600, 0.33, 198, 120, None], ["Brac-sur-Lac", 240, 0.5, 120, 130, "oui"],
                     ["Cors-sur-Lac", 300, 0.33, 99, 167, "oui"], ["Total", 1140, None, 417, 417, None]])
    enregistrer(wb, nom)
    attendu(nom, "Répartition d'un EPCI sous sa fiche", "openpyxl", "conditions d'entrée dites en libellé et valeur au-dessus du tableau",
            [tableau("TAB-14", "Feuil1", "A7:F11")],
            [faute("CMS-07", "EL", "Feuil1", "B3", "mutualisation sans PLH exécutoire", "non", "PLH exécutoire"),
             faute("CMS-12", "EL", "Feuil1", "B4", "avis rendu après la signature", "20/09/2023", "avant le 10/07/2023")])


def entrantes_sans_periode():
    nom = "entrantes-periode-deduite"
    wb, ws = classeur("Entrantes")
    poser(ws, "A1", [["Commune", "Date d’entrée SRU", "Rang de période", "LS manquants", "Taux légal", "Objectif"],
                     ["Alpha", date(2023, 1, 1), 1, 312, 0.15, 47], ["Bravo", date(2020, 1, 1), 2, 290, 0.25, 73],
                     ["Gamma", date(2024, 1, 1), None, 312, 0.1, 32], ["Delta", date(2023, 1, 1), 1, 200, 0.33, 66],
                     ["Epsil", date(2024, 1, 1), None, 100, 0.15, 15]])
    enregistrer(wb, nom)
    attendu(nom, "Nouvelles entrantes, sans période écrite", "openpyxl", "la période se déduit de la date d'entrée et du rang",
            [tableau("SRU-05", "Entrantes", "A1:F6")],
            [faute("SRU-05", "EL", "Entrantes", "E5", "33 % appliqué à un rang 1", 0.33, 0.15),
             faute("SRU-06", "EL", "Entrantes", "E6", "15 % appliqué à une période entamée", 0.15, 0.1)])


def prolongations():
    nom = "prolongations-2032-2034"
    wb, a, b = classeur("Prolongations", "Périodes")
    poser(a, "A1", [["Prolongation de l’abaissement 2032-2034"], [],
                    ["Commune", "Population", "Taux d’inconstructibilité", "Demande", "Décision du préfet"],
                    ["Avel", 4300, 0.1, date(2032, 2, 2), date(2032, 4, 1)], ["Brac", 12000, 0.35, date(2032, 2, 2), None],
                    ["Cors", 5200, 0.299, date(2032, 2, 2), date(2032, 4, 1)], ["Daix", 9000, 0.5, date(2032, 2, 2), date(2032, 4, 1)]])
    poser(b, "A1", [["Commune", "Période", "Modalité"], ["Évry-le-Lac", "2023-2025", "abaissant"], ["Évry-le-Lac", "2026-2028", "abaissant"],
                    ["Évry-le-Lac", "2029-2031", "abaissant"], ["Évry-le-Lac", "2032-2034", "abaissant"],
                    ["Fors", "2023-2025", "mutualisant"], ["Fors", "2026-2028", "mutualisant"], ["Fors", "2029-2031", "mutualisant"]])
    enregistrer(wb, nom)
    attendu(nom, "Prolongations et périodes abaissées", "openpyxl", "une ligne par commune, puis une ligne par commune et par période",
            [tableau("SRU-15", "Prolongations", "A3:E7"), tableau("CMS-05", "Périodes", "A1:C8")],
            [faute("CMS-06", "EL", "Prolongations", "E5", "prolongation sans décision", None, "décision du préfet"),
             faute("CMS-06", "EL", "Prolongations", "C6", "5 200 habitants et 29,9 %", 0.299, "motif recevable"),
             faute("CMS-05", "EL", "Périodes", "B5", "quatrième période consécutive", "2032-2034", "au plus 3"),
             faute("CMS-11", "EL", "Périodes", "B8", "troisième période mutualisée", "2029-2031", "au plus 2")])


if __name__ == "__main__":
    mutualisation_avec_fiche()
    entrantes_sans_periode()
    prolongations()
