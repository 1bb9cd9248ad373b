"""Bilans triennaux, arrondissements, projets, nouvelles entrantes et exemptions."""
from datetime import date

from commun_sru import (attendu, classeur, enregistrer, faute, formater, largeurs, par_xml, poser, tableau, titrer)

LIGNES_BILAN = ["Objectifs", "Réalisés", "Taux d'atteinte", "% de PLAI", "% de PLS", "Taux de carence"]


def bilan_transpose(ws, coin_ligne, colonne, periodes):
    """Bilan de la trame : deux colonnes par période (valeur, commentaire)."""
    lettres = [chr(ord(colonne) + i) for i in range(7)]
    ws[f"{colonne}{coin_ligne}"] = "Bilans triennaux SRU"
    for i, (titre, valeurs, commentaire) in enumerate(periodes):
        c1, c2 = lettres[1 + 2 * i], lettres[2 + 2 * i]
        ws[f"{c1}{coin_ligne}"] = titre
        ws.merge_cells(f"{c1}{coin_ligne}:{c2}{coin_ligne}")
        for k, valeur in enumerate(valeurs):
            ws[f"{c1}{coin_ligne + 1 + k}"] = valeur
            if k >= 2 and not isinstance(valeur, str):
                ws[f"{c1}{coin_ligne + 1 + k}"].number_format = "0.0%"
        if commentaire:
            ws[f"{c2}{coin_ligne + 2}"] = commentaire
    for k, libelle in enumerate(LIGNES_BILAN):
        ws[f"{colonne}{coin_ligne + 1 + k}"] = libelle
    titrer(ws, f"{colonne}{coin_ligne}:{lettres[6]}{coin_ligne}")


def bilans_transposes():
    nom = "bilans-triennaux-transposes"
    wb, a, b, c = classeur("Valbrune", "Saint-Aubert", "Charmoy-sur-Orne")
    a["B2"] = "Valbrune – dynamique de rattrapage"
    bilan_transpose(a, 4, "B", [("2014-2016", [210, 168, 0.8, 0.33, 0.25, 0.2], "Carence constatée"),
                                ("2017-2019", [225, 230, 1.0222, 0.78, 0.28, "sans objet"], None),
                                ("2020-2022", [189, 150, 0.8937, 0.36, 0.3, "sans objet"], "Deux opérations décalées")])
    bilan_transpose(b, 2, "A", [("2014-2016", ["sans objet"] * 6, "Commune non soumise"),
                                ("2017-2019", [60, 72, 1.2, 0.375, 0.2083, 0.45], None),
                                ("2020-2022", [64, 64, 1, 0.3125, 0.25, 0], None)])
    bilan_transpose(c, 3, "A", [("2014-2016", [0, 12, 0, 0.5, 0.25, "sans objet"], "Taux légal atteint au début de la période"),
                                ("2017-2019", [40, 41, 1.025, 0.3171, 0.2927, "sans objet"], None),
                                ("2020-2022", [48, 30, 0.625, 0.4, 0.2, "sans objet"], None)])
    c["A11"] = "Source : bilans notifiés par le préfet."
    for ws in (a, b, c):
        largeurs(ws, 22, 22, 14, 18, 14, 18, 14, 18)
    enregistrer(wb, nom)
    attendu(nom, "Bilans triennaux de trois communes, une feuille chacune", "openpyxl",
            "tableaux transposés (périodes en colonnes doubles fusionnées), « sans objet » pour une commune non soumise, coins différents",
            [tableau("TAB-08", "Valbrune", "B4:H10"), tableau("TAB-08", "Saint-Aubert", "A2:G8"),
             tableau("TAB-08", "Charmoy-sur-Orne", "A3:G9")],
            [faute("CMS-26", "IN", "Valbrune", "E8", "78 % de PLAI et 28 % de PLS : plus de 100 %", 0.78, "au plus 72 %",
                   ["COM-02"], aussi=["E9"]),
             faute("CMS-26", "IN", "Valbrune", "G7", "taux d'atteinte 89,4 % au lieu de 150/189 = 79,4 %", 0.8937, 150 / 189,
                   ["SRU-12"]),
             faute("CMS-26", "IN", "Saint-Aubert", "D8", "carence de 45 % alors que l'objectif est dépassé et le bilan qualitatif atteint",
                   0.45, "sans objet"),
             faute("COM-04", "IN", "Charmoy-sur-Orne", "B6", "0 % d'atteinte affiché pour un objectif nul", 0, "sans objet",
                   ["SRU-12", "CMS-26"])])


def bilan_communes():
    nom = "bilan-2023-2025-communes"
    wb, ws = classeur("Bilan 2023-2025")
    poser(ws, "A1", [["Bilan triennal SRU 2023-2025 – arrondissement des Hautes-Rives"],
                     ["Logements financés ou conventionnés du 1er janvier 2023 au 31 décembre 2025"]])
    poser(ws, "A4", [["Commune", "Objectif notifié 23-25", "Réalisés", "dont PLAI", "dont PLUS", "dont PLS et assimilés",
                      "Tx d'atteinte", "% PLAI", "% PLS", "Bilan quantitatif", "Bilan qualitatif", "Observations"]])
    titrer(ws, "A4:L4", "EDEDED")
    lignes = [("Valbrune", 189, 201, 66, 85, 50, "Atteint", "Atteint", None),
              ("Pont-Sainte-Lucie", 122, 130, 34, 60, 36, "Atteint", "Atteint", None),
              ("Montfervent", 77, 80, 26, 24, 30, "Atteint", "Atteint", None),
              ("Rocquevert", 100, 64, 21, 25, 18, "Non atteint", "Atteint", "Pas de carence : un contrat de mixité sociale est signé"),
              ("Grandcombe-le-Lac", 250, 249, 80, 110, 59, "Atteint", "Atteint", None),
              ("Fontmerle", 105, 111, 40, 51, 20, "Atteint", "Atteint", None),
              ("Villers-Cornay", 193, 160, 50, 70, 40, "Non atteint", "Atteint", "Procédure de carence à engager")]
    for i, (commune, obj, real, plai, plus, pls, quanti, quali, obs) in enumerate(lignes):
        r = 5 + i
        poser(ws, f"A{r}", [[commune, obj, real, plai, plus, pls, f"=C{r}/B{r}", f"=D{r}/C{r}", f"=F{r}/C{r}", quanti, quali, obs]])
    ws["G10"] = "=B10/C10"
    poser(ws, "A12", [["Total", "=SUM(B5:B11)", "=SUM(C5:C11)", "=SUM(D5:D11)", "=SUM(E5:E10)", "=SUM(F5:F11)", "=C12/B12",
                       "=D12/C12", "=F12/C12"]])
    formater(ws, "G5:G12", "0%")
    formater(ws, "H5:I12", "0.0%")
    largeurs(ws, 22, 12, 10, 10, 10, 12, 10, 10, 10, 14, 14, 48)
    enregistrer(wb, nom, libreoffice=True)
    f = "Bilan 2023-2025"
    attendu(nom, "Bilan triennal 2023-2025 par commune", "openpyxl+libreoffice",
            "une ligne par commune, trois financements, verdicts en toutes lettres, observations, total ; formules avec valeurs en cache, taux d'atteinte affiché sans décimale",
            [tableau("SRU-12", f, "A4:L12")],
            [faute("SRU-10", "EL", f, "D6", "34 PLAI sur 130 (26,2 %), sous le minimum de 39, et bilan qualitatif dit « Atteint »", 34, 39,
                   ["SRU-12"], aussi=["H6", "K6"]),
             faute("SRU-10", "EL", f, "F7", "30 PLS sur 80 (37,5 %), au-dessus du maximum de 24, et bilan qualitatif dit « Atteint »", 30, 24,
                   ["SRU-12"], aussi=["I7", "K7"]),
             faute("SRU-12", "EL", f, "L8", "le contrat ne dispense pas de la procédure de carence",
                   "Pas de carence : un contrat de mixité sociale est signé", "procédure de carence à engager", ["CMS-19"]),
             faute("COM-03", "AL", f, "J9", "249 pour 250 : 99,6 % s'affiche 100 %, l'objectif n'est pas atteint", "Atteint", "Non atteint",
                   ["SRU-12"], aussi=["G9", "C9"]),
             faute("SRU-12", "IN", f, "G10", "taux d'atteinte inversé (105/111)", 105 / 111, 111 / 105, ["COM-01"]),
             faute("COM-05", "IN", f, "E12", "la somme des PLUS oublie la dernière ligne (70)", 355, 425, ["COM-01", "SRU-12"])])


def fabriquer():
    bilans_transposes()
    bilan_communes()


if __name__ == "__main__":
    fabriquer()
