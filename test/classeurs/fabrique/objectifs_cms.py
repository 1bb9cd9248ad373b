"""Objectifs triennaux : listes d'EPCI, tableaux d'abaissement et de mutualisation."""
from datetime import date

from commun_sru import (attendu, classeur, enregistrer, faute, formater, largeurs, objectif, par_fods, poser, tableau,
                        titrer)


def epci_c5():
    nom = "objectifs-epci-en-c5"
    wb, ws = classeur("Objectifs")
    ws["C2"] = "Communauté d'agglomération du Val de Brune – rattrapage SRU"
    ws["C3"] = "Document de travail de la direction de l'habitat"
    nord = [("Valbrune", 571, 33), ("Saint-Aubert", 43, 100), ("Montfervent", 153, 50)]
    sud = [("Pont-Sainte-Lucie", 368, 33), ("Charmoy-sur-Orne", 48, 100), ("Les Aubiers-Neufs", 280, 33)]
    lignes = [["Commune membre", "LS manquants au 01/01/2022", "Tx rattrapage", "Obj. 23-25", "Commentaire"]]
    totaux = [0, 0]
    for secteur, communes in (("Secteur nord", nord), ("Secteur sud", sud)):
        lignes.append([secteur])
        somme = [0, 0]
        for commune, deficit, taux in communes:
            lignes.append([commune, deficit, taux, objectif(deficit, taux)])
            somme = [somme[0] + deficit, somme[1] + objectif(deficit, taux)]
        lignes.append([f"Sous-total {secteur.lower()}", somme[0], None, somme[1]])
        totaux = [totaux[0] + somme[0], totaux[1] + somme[1]]
    lignes.append(["Total CA", totaux[0], None, totaux[1]])
    poser(ws, "C5", lignes)
    ws["G8"] = "Écart de 1,01 point au taux légal"
    ws["C18"] = "Taux de rattrapage en pour cent ; objectifs arrondis à l'entier supérieur."
    titrer(ws, "C5:G5", "FCE4D6")
    largeurs(ws, 3, 3, 26, 16, 14, 12, 34)
    enregistrer(wb, nom)
    attendu(nom, "Objectifs des communes d'un EPCI, par secteur", "openpyxl",
            "le tableau commence en C5, taux en points (33, 50, 100), lignes de secteur, sous-totaux et total, titres abrégés",
            [tableau("SRU-04", "Objectifs", "C5:G16")])


def un_tiers():
    nom = "objectifs-epci-un-tiers"
    wb, ws = classeur("Triennal")
    poser(ws, "A1", [["EPCI des Hautes-Rives"], ["Objectifs de rattrapage"]])
    poser(ws, "A4", [["Communes", "Déficit 1/1/22", "Taux de", "Objectif triénnal"],
                     [None, None, "rattrappage", "2023-2025"]])
    titrer(ws, "A4:D5")
    communes = [("Fontmerle", 318, 0.33), ("Sévérac-les-Eaux", 250, 0.33), ("Grandcombe-le-Lac", 226, 0.5),
                ("Marsillac", 412, 0.33), ("Villers-Cornay", 584, 0.33), ("Bellerive-sur-Sonne", 61, 1)]
    for i, (commune, deficit, taux) in enumerate(communes):
        r = 6 + i
        poser(ws, f"A{r}", [[commune, deficit, taux, f"=ROUNDUP(B{r}*C{r},0)"]])
    ws["D7"] = "=ROUNDUP(B7/3,0)"
    ws["D9"] = "=ROUNDUP(B9*0.33,0)"
    ws["D10"] = 193
    poser(ws, "A12", [["TOTAL", "=SUM(B6:B11)", "=AVERAGE(C6:C11)", "=SUM(D6:D11)"]])
    ws["A14"] = "Rappel : 33 % du déficit ; 50 % ou 100 % quand la commune approche de son taux légal."
    formater(ws, "C6:C12", "0%")
    largeurs(ws, 24, 14, 14, 18)
    enregistrer(wb, nom)
    f = "Triennal"
    attendu(nom, "Objectifs d'un EPCI : un tiers, taux en dur, total moyenne", "openpyxl",
            "titres coupés sur deux lignes sans fusion, fautes de frappe, formules sans valeurs en cache",
            [tableau("SRU-04", f, "A4:D12")],
            [faute("SRU-04", "AL", f, "D7", "un tiers au lieu de 33 % (84 au lieu de 83)", "=ROUNDUP(B7/3,0)", 83, ["COM-07"]),
             faute("COM-07", "IF", f, "D9", "taux de 33 % écrit en dur dans la formule, les autres lignes lisent la colonne du taux",
                   "=ROUNDUP(B9*0.33,0)", "=ROUNDUP(B9*C9,0)"),
             faute("COM-01", "AL", f, "D10", "objectif figé dans une colonne de formules (la valeur est juste)", 193,
                   "=ROUNDUP(B10*C10,0)"),
             faute("CMS-33", "IN", f, "C12", "taux du total = moyenne des taux, et non objectifs/manquants (692/1851)",
                   "=AVERAGE(C6:C11)", 692 / 1851, ["COM-05", "SRU-04"])])


def abaissement_trame():
    nom = "abaissement-trame-article-2"
    t = [("titre", x) for x in ("Nom de la commune", "Nombre de LS manquants au 1er janvier 2022",
                                "Taux de rattrapage avant CMS", "Objectifs 2023-2025 avant CMS",
                                "Taux de rattrapage retenu", "Objectifs 2023-2025 retenus")]
    communes = [("Valbrune", 571, 0.33, 160), ("Montfervent", 153, 0.5, 70), ("Pont-Sainte-Lucie", 368, 0.33, 92),
                ("Saint-Aubert", 43, 1, 37)]
    lignes = [["Article 2 - Les objectifs de rattrapage pour la période 2023-2025"], [],
              ["Objectifs quantitatifs, contrat abaissant (IX de l'article L. 302-8 du code de la construction et de l'habitation)"], [], t]
    for i, (commune, deficit, taux, retenu) in enumerate(communes):
        r = 6 + i
        lignes.append([commune, deficit, ("pct", taux), ("=", f"ROUNDUP([.B{r}]*[.C{r}];0)"),
                       ("=", f"[.F{r}]/[.B{r}]", "pct"), retenu])
    par_fods(nom, {"Article 2": lignes})
    attendu(nom, "Tableau d'abaissement de la trame", "libreoffice",
            "intitulés exacts de la trame, formules en cache, un retenu exactement au plancher (25 % de 368), un taux de 100 %",
            [tableau("TAB-13", "Article 2", "A5:F9")])


def abaissement_planchers():
    nom = "abaissement-planchers-departement"
    wb, vide, ws = classeur("Lisez-moi", "CMS abaissants")
    vide["A1"] = "Recensement des contrats abaissants signés en 2023. Le tableau est sur l'autre feuille."
    poser(ws, "A1", [["Contrats de mixité sociale abaissants 2023-2025"], ["Inventaire de référence : 1er janvier 2022"]])
    poser(ws, "A4", [["Commune", "Régime légal", "Déficit au 01/01/22", "Objectif légal 23-25", "Plancher CMS (nb LLS)",
                      "Objectif retenu au CMS", "Tx retenu", "Observations"]])
    titrer(ws, "A4:H4", "E2EFDA")
    lignes = [("Valbrune", 0.33, 571, 189, 143, 160, None),
              ("Montfervent", 0.5, 153, 77, 62, 58, None),
              ("Grandcombe-le-Lac", 0.5, 240, 120, 60, 100, None),
              ("Pont-Sainte-Lucie", 0.33, 368, 112, 92, 100, None),
              ("Saint-Aubert", 1, 43, 43, 35, 38, None),
              ("Rocquevert", 0.33, 302, 100, 76, 110, "Effort supplémentaire"),
              ("Sévérac-les-Eaux", 0.15, 312, 47, None, 35, "Nouvelle entrante au 01/01/2023"),
              ("Marsillac", 0.33, 412, 136, 103, 102, None)]
    poser(ws, "A5", [[*x[:6], round(x[5] / x[2], 4), x[6]] for x in lignes])
    formater(ws, "B5:B12", "0%")
    formater(ws, "G5:G12", "0%")
    largeurs(ws, 22, 10, 12, 12, 12, 12, 10, 32)
    enregistrer(wb, nom)
    f = "CMS abaissants"
    attendu(nom, "Recensement départemental des contrats abaissants", "openpyxl",
            "autres intitulés que la trame, colonne de plancher et observations, une feuille de présentation avant le tableau, taux affichés sans décimale",
            [tableau("TAB-13", f, "A4:H12")],
            [faute("CMS-04", "EL", f, "F6", "58 est sous le plancher de 40 % de 153 (61,2, soit 62)", 58, 62, ["CMS-32"]),
             faute("SRU-08", "EL", f, "E7", "plancher de 25 % donné à une commune en régime 50 % : 40 % de 240", 60, 96, ["CMS-04"]),
             faute("SRU-04", "EL", f, "D8", "objectif légal 112 au lieu de 122 (33 % de 368 = 121,44)", 112, 122, ["CMS-32"]),
             faute("CMS-04", "IN", f, "F10", "objectif retenu au-dessus de l'objectif légal dans un contrat abaissant", 110,
                   "au plus 100", ["SRU-07"]),
             faute("CMS-02", "EL", f, "F11", "abaissement d'une commune nouvelle entrante", 35, 47, ["SRU-05", "SRU-08"],
                   aussi=["A11", "B11", "G11", "H11"]),
             faute("CMS-04", "EL", f, "F12", "102 est sous 25 % de 412 (103) ; le taux de 24,76 % s'affiche « 25 % »", 102, 103,
                   ["CMS-32", "COM-03"])])


def mutualisation_accords():
    nom = "mutualisation-accords-total"
    wb, ws = classeur("Art. 2 mutualisation")
    poser(ws, "B1", [["Contrat de mixité sociale intercommunal – CC des Hautes-Rives"],
                     ["PLH exécutoire depuis le 01/09/2021 ; avis de la commission nationale SRU du 20/06/2023 ; signature le 10/07/2023"]])
    poser(ws, "B4", [["Commune", "LS manquants au 1er janvier 2022", "Avant mutualisation", None, "Après mutualisation", None,
                      "Accord de la commune", "Date de délibération"],
                     [None, None, "Taux", "Objectif 2023-2025", "Taux", "Objectif 2023-2025"]])
    for plage in ("B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5", "I4:I5"):
        ws.merge_cells(plage)
    titrer(ws, "B4:I5", "DDEBF7")
    lignes = [("Villers-Cornay", 584, 0.33, 130, None, None), ("Grandcombe-le-Lac", 226, 0.5, 140, "Oui", date(2023, 4, 12)),
              ("Fontmerle", 318, 0.33, 141, "Oui", date(2023, 4, 18))]
    for i, (commune, deficit, taux, apres, accord, jour) in enumerate(lignes):
        r = 6 + i
        poser(ws, f"B{r}", [[commune, deficit, taux, f"=ROUNDUP(C{r}*D{r},0)", f"=G{r}/C{r}", apres, accord, jour]])
    poser(ws, "B9", [["Total", "=SUM(C6:C8)", "=E9/C9", "=SUM(E6:E8)", "=G9/C9", "=SUM(G6:G8)"]])
    ws["B11"] = "Sévérac-les-Eaux, nouvelle entrante, reste hors de la répartition et garde son objectif."
    formater(ws, "D6:D9", "0.00%")
    formater(ws, "F6:F9", "0.00%")
    formater(ws, "I6:I9", "dd/mm/yyyy")
    largeurs(ws, 3, 24, 14, 10, 12, 10, 12, 12, 14)
    enregistrer(wb, nom, libreoffice=True)
    attendu(nom, "Tableau de mutualisation avec accords et total", "openpyxl+libreoffice",
            "tableau en B4, titres groupés avant/après sur deux lignes, total aux taux recalculés, accords datés des deux communes majorées",
            [tableau("TAB-14", "Art. 2 mutualisation", "B4:I9")])


def mutualisation_fautes():
    nom = "mutualisation-total-moyenne"
    t = [("titre", x) for x in ("Nom de la commune", "Nb LS manquants au 1er janvier 2022", "Taux avant mutualisation",
                                "Objectifs 23-25 avant mutualisation", "Taux après mutualisation",
                                "Objectifs 23-25 après mutualisation", "Accord", "Délibération du")]
    communes = [("Villers-Cornay", 584, 0.33, 90, None, None), ("Grandcombe-le-Lac", 226, 0.5, 140, "Non", None),
                ("Fontmerle", 318, 0.33, 60, None, None), ("Marsillac", 412, 0.33, 69, None, None),
                ("Bellerive-sur-Sonne", 60, 1, 66, "Oui", "2023-05-11")]
    lignes = [["Mutualisation des objectifs – projet du 2 mai 2023"], [], t]
    for i, (commune, deficit, taux, apres, accord, jour) in enumerate(communes):
        r = 4 + i
        lignes.append([commune, deficit, ("pct", taux), ("=", f"ROUNDUP([.B{r}]*[.C{r}];0)"),
                       ("=", f"[.F{r}]/[.B{r}]", "pct"), apres, accord, ("date", jour) if jour else None])
    lignes.append(["Total", ("=", "SUM([.B4:.B8])"), ("=", "AVERAGE([.C4:.C8])", "pct"), ("=", "SUM([.D4:.D8])"),
                   ("=", "[.F9]/[.B9]", "pct"), ("=", "SUM([.F4:.F8])")])
    par_fods(nom, {"Mutualisation": lignes, "Calculs": [["Brouillon"]]})
    f = "Mutualisation"
    attendu(nom, "Projet de mutualisation à revoir", "libreoffice",
            "formules en cache, intitulés voisins de la trame, seconde feuille de brouillon",
            [tableau("TAB-14", f, "A3:H9")],
            [faute("CMS-08", "EL", f, "F4", "90 est sous la moitié de l'objectif légal (192,72 / 2 = 96,36)", 90, 97, ["CMS-33"]),
             faute("CMS-10", "EL", f, "G5", "commune majorée (140 pour 113) sans accord", "Non", "accord daté", aussi=["F5"]),
             faute("CMS-08", "AL", f, "F7", "69 : au-dessus de la moitié légale (67,98), sous les 17 % de l'annexe 1 (70,04)", 69,
                   "69 ou 71 selon la lecture", hypothese="AMB-06"),
             faute("CMS-09", "AL", f, "F8", "objectif de 66 au-dessus du déficit de 60", 66, "au plus 60", hypothese="AMB-19"),
             faute("CMS-33", "IN", f, "C9", "taux du total = moyenne des taux (49,8 %), et non 607/1600", 0.498, 607 / 1600,
                   ["CMS-09", "COM-05"]),
             faute("CMS-09", "EL", f, "F9", "somme retenue de 425, sous la somme légale de 607", 425, 607)])


if __name__ == "__main__":
    epci_c5()
    un_tiers()
    abaissement_trame()
    abaissement_planchers()
    mutualisation_accords()
    mutualisation_fautes()
