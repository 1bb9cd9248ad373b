"""Pose W2 en formules natives dans LibreOffice, force le recalcul complet et imprime le temps de processeur de chaque passage.

Lit sur l'entrée standard {"lignes", "poids", "seuils", "aujourdhui", "formule", "passages", "profil"} ; imprime {"cpuMs", "scores"}.
"""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

TICS = os.sysconf("SC_CLK_TCK")


def relier(canal):
    local = uno.getComponentContext()
    resolveur = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolveur.resolve(f"uno:pipe,name={canal};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice ne répond pas sur son canal au bout de 60 s")


def cpu(racine):
    """Secondes de processeur de soffice et de ses enfants, fils compris."""
    total = 0
    for dossier in Path("/proc").iterdir():
        if not dossier.name.isdigit():
            continue
        try:
            champs = (dossier / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if os.getpgid(int(dossier.name)) == racine:
            total += int(champs[11]) + int(champs[12])
    return total / TICS


def poser(document, entree):
    feuille, parametres = document.Sheets.getByIndex(0), document.Sheets.insertNewByName("P", 1) or document.Sheets.getByName("P")
    lignes = entree["lignes"]
    largeur = len(lignes[0])
    feuille.getCellRangeByPosition(0, 0, largeur - 1, len(lignes) - 1).setDataArray(tuple(tuple(ligne) for ligne in lignes))
    positifs = tuple(max(poids, 0) for poids in entree["poids"])
    negatifs = tuple(min(poids, 0) for poids in entree["poids"])
    parametres.getCellRangeByPosition(0, 0, len(positifs) - 1, 2).setDataArray((positifs, negatifs, tuple(entree["seuils"])))
    parametres.getCellByPosition(0, 3).setValue(entree["aujourdhui"])
    formules = tuple((entree["formule"].replace("§", str(rang + 1)),) for rang in range(len(lignes)))
    plage = feuille.getCellRangeByPosition(largeur, 0, largeur, len(lignes) - 1)
    plage.setFormulaArray(formules)
    return plage


entree = json.load(sys.stdin)
canal = f"mixitebanc{os.getpid()}"
commande = ["soffice", "--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation={Path(entree['profil']).as_uri()}"]
bureau = subprocess.Popen(
    [*commande, f"--accept=pipe,name={canal};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
)
try:
    contexte = relier(canal)
    accueil = contexte.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", contexte)
    cache = PropertyValue()
    cache.Name, cache.Value = "Hidden", True
    document = accueil.loadComponentFromURL("private:factory/scalc", "_blank", 0, (cache,))
    plage = poser(document, entree)
    temps = []
    for _ in range(entree["passages"]):
        avant = cpu(bureau.pid)
        document.calculateAll()
        temps.append(1000 * (cpu(bureau.pid) - avant))
    print(json.dumps({"cpuMs": temps, "scores": [rangee[0] for rangee in plage.getDataArray()]}))
    document.close(True)
    try:
        accueil.terminate()
    except Exception:  # le canal se ferme avant la réponse
        pass
    bureau.wait(timeout=30)
finally:
    bureau.kill()
