"""Outils communs aux classeurs d'épreuve de la cotation et du flux : pose de tableaux, conversion, attendus, dates figées."""
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

ICI = Path(__file__).resolve().parent
DOSSIER = ICI.parent
JOUR = (2024, 3, 1, 8, 0, 0)
GRAS = Font(bold=True)
FOND = PatternFill('solid', fgColor='DDE6F0')
TRAIT = Border(*(Side(style='thin', color='999999'),) * 4)


def poser(feuille, ligne, colonne, lignes, titres=1, formats=None):
    """Pose un tableau et rend sa plage ; « formats » : rang de colonne (0 = première) vers format de nombre."""
    for i, valeurs in enumerate(lignes):
        for j, valeur in enumerate(valeurs):
            case = feuille.cell(ligne + i, colonne + j)
            if valeur is not None:
                case.value = valeur
            case.border = TRAIT
            if i < titres:
                case.font, case.fill = GRAS, FOND
                case.alignment = Alignment(wrap_text=True, vertical='center')
            elif formats and j in formats:
                case.number_format = formats[j]
    largeur = max(len(valeurs) for valeurs in lignes)
    return (f'{get_column_letter(colonne)}{ligne}:'
            f'{get_column_letter(colonne + largeur - 1)}{ligne + len(lignes) - 1}')


def faute(regle, gravite, feuille, cellule, quoi, lu=None, attendu=None, autres=None, cellules=None, hypothese=None):
    dite = dict(regle=regle, gravite=gravite, feuille=feuille, cellule=cellule, quoi=quoi, lu=lu, attendu=attendu)
    if autres:
        dite['autresRegles'] = autres
    if cellules:
        dite['autresCellules'] = cellules
    if hypothese:
        dite['hypothese'] = hypothese
    return dite


def tableau(type_, feuille, plage):
    return dict(type=type_, feuille=feuille, plage=plage)


def figer(chemin):
    """Réécrit l'archive avec des dates fixes : deux fabrications donnent le même fichier."""
    with zipfile.ZipFile(chemin) as source:
        parties = [(nom, source.read(nom)) for nom in source.namelist()]
    with zipfile.ZipFile(chemin, 'w', zipfile.ZIP_DEFLATED) as sortie:
        for nom, contenu in parties:
            if nom == 'docProps/core.xml':
                contenu = re.sub(rb'(<dcterms:(?:created|modified)[^>]*>)[^<]*', rb'\g<1>2024-03-01T08:00:00Z', contenu)
            if nom == 'docProps/app.xml':
                contenu = re.sub(rb'<TotalTime>[^<]*', b'<TotalTime>0', contenu)
            fiche = zipfile.ZipInfo(nom, JOUR)
            fiche.compress_type = zipfile.ZIP_DEFLATED
            sortie.writestr(fiche, contenu)


def convertir(chemin, format_='xlsx', vers=None):
    """Rouvre et réenregistre par LibreOffice, qui calcule les formules."""
    with tempfile.TemporaryDirectory() as travail:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{travail}/profil', '--headless', '--convert-to', format_,
                        '--outdir', f'{travail}/sortie', str(chemin)], check=True, capture_output=True, timeout=300)
        rendu = next(Path(f'{travail}/sortie').iterdir())
        shutil.move(str(rendu), str(vers or chemin))


def livrer(nom, livre, titre, forme, tableaux, fautes=(), generateur='openpyxl', hypotheses=None):
    """Enregistre le classeur par le générateur dit, puis la liste de ce que l'audit doit y trouver."""
    chemin = DOSSIER / f'{nom}.xlsx'
    if livre is not None:
        livre.properties.creator = 'Service habitat'
        livre.save(chemin)
    if generateur == 'openpyxl+libreoffice':
        convertir(chemin)
    elif generateur == 'libreoffice':
        with tempfile.TemporaryDirectory() as travail:
            ods = Path(travail) / f'{nom}.ods'
            convertir(chemin, 'ods', ods)
            convertir(ods, 'xlsx', chemin)
    figer(chemin)
    attendu = dict(titre=titre, generateur=generateur, forme=forme, propre=not fautes, hypotheses=hypotheses,
                   tableaux=list(tableaux), fautes=list(fautes))
    (DOSSIER / f'{nom}.attendu.json').write_text(json.dumps(attendu, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    print(f'{nom}.xlsx : {chemin.stat().st_size} octets, {len(attendu["fautes"])} fautes')
