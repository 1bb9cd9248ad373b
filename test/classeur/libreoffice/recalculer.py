"""Ouvre des classeurs dans LibreOffice, force le recalcul complet et imprime leurs cellules et leurs graphiques en JSON.

usage : recalculer.py CANAL FICHIER.xlsx…  (le canal est celui d'un soffice lancé avec --accept=pipe)
"""
import json
import sys
import time
from math import isnan
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def relier(canal):
    local = uno.getComponentContext()
    resolveur = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolveur.resolve(f"uno:pipe,name={canal};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice ne répond pas sur son canal au bout de 30 s")


def lire(feuille):
    curseur = feuille.createCursor()
    curseur.gotoEndOfUsedArea(False)
    zone = feuille.getCellRangeByPosition(0, 0, curseur.RangeAddress.EndColumn, curseur.RangeAddress.EndRow)
    graphiques = [lire_graphique(feuille.Charts.getByName(nom).EmbeddedObject) for nom in feuille.Charts.ElementNames]
    return {"valeurs": zone.getDataArray(), "formules": zone.getFormulaArray(), "graphiques": graphiques}


def lire_graphique(graphique):
    """Ce que LibreOffice trace : le genre de chaque série, sa plage et les nombres qu'il y lit (null : rien à tracer)."""
    series = [
        lire_serie(genre.getChartType(), serie)
        for repere in graphique.getFirstDiagram().getCoordinateSystems()
        for genre in repere.getChartTypes()
        for serie in genre.getDataSeries()
    ]
    titre = graphique.getTitleObject()
    return {"titre": "".join(morceau.getString() for morceau in titre.getText()) if titre else "", "series": series}


def lire_serie(genre, serie):
    valeurs = serie.getDataSequences()[0].getValues()
    return {
        "genre": genre.rsplit(".", 1)[-1],
        "plage": valeurs.getSourceRangeRepresentation(),
        "valeurs": [None if nombre is None or isnan(nombre) else nombre for nombre in valeurs.getNumericalData()],
    }


def recalculer(bureau, fichier):
    cache = PropertyValue()
    cache.Name, cache.Value = "Hidden", True
    document = bureau.loadComponentFromURL(Path(fichier).resolve().as_uri(), "_blank", 0, (cache,))
    try:
        document.calculateAll()
        return {feuille.Name: lire(feuille) for feuille in document.Sheets}
    finally:
        document.close(True)


canal, *fichiers = sys.argv[1:]
contexte = relier(canal)
bureau = contexte.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", contexte)
try:
    print(json.dumps([recalculer(bureau, fichier) for fichier in fichiers]))
finally:
    try:
        bureau.terminate()
    except Exception:  # le canal se ferme avant la réponse
        pass
