"""Ouvre un classeur dans LibreOffice, force le recalcul complet et imprime ses cellules en JSON.

usage : recalculer.py CANAL FICHIER.xlsx  (le canal est celui d'un soffice lancé avec --accept=pipe)
"""
import json
import sys
import time
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
    return {"valeurs": zone.getDataArray(), "formules": zone.getFormulaArray()}


canal, fichier = sys.argv[1:]
contexte = relier(canal)
bureau = contexte.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", contexte)
cache = PropertyValue()
cache.Name, cache.Value = "Hidden", True
document = bureau.loadComponentFromURL(Path(fichier).resolve().as_uri(), "_blank", 0, (cache,))
try:
    document.calculateAll()
    print(json.dumps({feuille.Name: lire(feuille) for feuille in document.Sheets}))
finally:
    document.close(True)
    try:
        bureau.terminate()
    except Exception:  # le canal se ferme avant la réponse
        pass
