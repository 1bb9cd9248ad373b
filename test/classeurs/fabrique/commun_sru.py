"""Outils communs aux classeurs d'épreuve « SRU et contrats de mixité sociale ».

Chaque script de la famille décrit ses classeurs et les constats attendus, puis appelle
ces fonctions : écriture par openpyxl, passage par LibreOffice, ou XML écrit à la main.
Les fichiers sont réécrits à l'identique (dates figées, archive reproductible).
"""
import json
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

DOSSIER = Path(__file__).resolve().parent.parent
DATE_FIGEE = "2023-03-14T09:00:00Z"
_profil = None


# --- Calculs de référence, en entiers exacts -------------------------------------------
def manquants(rp, ls, cible):
    """max(0 ; arrondi supérieur de cible × RP, moins LS), la cible en points."""
    return max(0, -(-cible * rp // 100) - ls)


def objectif(deficit, taux):
    """Arrondi supérieur de taux × déficit, le taux en points."""
    return -(-deficit * taux // 100)


# --- Écriture --------------------------------------------------------------------------
def poser(ws, coin, lignes):
    """Pose un bloc de lignes à partir de la cellule `coin` ; None laisse la case vide."""
    depart = ws[coin]
    for i, ligne in enumerate(lignes):
        for j, valeur in enumerate(ligne):
            if valeur is not None:
                ws.cell(depart.row + i, depart.column + j, valeur)


def formater(ws, plage, format_nombre):
    for ligne in ws[plage]:
        for cellule in ligne if isinstance(ligne, tuple) else (ligne,):
            cellule.number_format = format_nombre


def titrer(ws, plage, fond="D9E1F2"):
    trait = Side(style="thin", color="7F7F7F")
    for ligne in ws[plage]:
        for cellule in ligne:
            cellule.font = Font(bold=True)
            cellule.fill = PatternFill("solid", fgColor=fond)
            cellule.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
            cellule.border = Border(left=trait, right=trait, top=trait, bottom=trait)


def largeurs(ws, *valeurs):
    for i, valeur in enumerate(valeurs, 1):
        ws.column_dimensions[get_column_letter(i)].width = valeur


def classeur(*noms):
    """Un classeur neuf et ses feuilles, dans l'ordre des noms."""
    wb = Workbook()
    wb.active.title = noms[0]
    return (wb, wb.active, *[wb.create_sheet(nom) for nom in noms[1:]])


def normaliser(chemin):
    """Fige les dates du document et de l'archive."""
    with zipfile.ZipFile(chemin) as archive:
        parties = [(i.filename, archive.read(i)) for i in archive.infolist()]
    with zipfile.ZipFile(chemin, "w") as archive:
        for nom, contenu in parties:
            if nom == "docProps/core.xml":
                contenu = re.sub(
                    rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>" + DATE_FIGEE.encode(), contenu)
            info = zipfile.ZipInfo(nom, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, contenu)


def convertir(source, nom):
    """Fait réécrire `source` par LibreOffice sous test/classeurs/<nom>.xlsx."""
    global _profil
    if _profil is None:
        _profil = tempfile.mkdtemp()
    with tempfile.TemporaryDirectory() as sortie:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{_profil}/lo", "--headless", "--convert-to",
             "xlsx:Calc MS Excel 2007 XML", "--outdir", sortie, str(source)],
            check=True, capture_output=True)
        (DOSSIER / f"{nom}.xlsx").write_bytes((Path(sortie) / (Path(source).stem + ".xlsx")).read_bytes())
    normaliser(DOSSIER / f"{nom}.xlsx")


def enregistrer(wb, nom, libreoffice=False):
    if not libreoffice:
        wb.save(DOSSIER / f"{nom}.xlsx")
        normaliser(DOSSIER / f"{nom}.xlsx")
        return
    with tempfile.TemporaryDirectory() as dossier:
        source = Path(dossier) / f"{nom}.xlsx"
        wb.save(source)
        convertir(source, nom)


# --- Document LibreOffice à plat (.fods) -----------------------------------------------
_FODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:percentage-style style:name="N2"><number:number number:decimal-places="2" number:min-integer-digits="1"/><number:text>\u00a0%</number:text></number:percentage-style>
<number:date-style style:name="ND"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="titre" style:family="table-cell"><style:table-cell-properties fo:background-color="#e2efda" fo:wrap-option="wrap" fo:border="0.5pt solid #808080"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="pct" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="ND"/>
<style:style style:name="col" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
%s
</office:spreadsheet></office:body></office:document>
"""


def _case_fods(valeur):
    """None, texte, nombre, ("pct", x), ("date", "aaaa-mm-jj"), ("titre", t), ("=", formule[, style])."""
    if valeur is None:
        return "<table:table-cell/>"
    if isinstance(valeur, tuple):
        genre, contenu = valeur[0], valeur[1]
        if genre == "pct":
            return f'<table:table-cell table:style-name="pct" office:value-type="percentage" office:value="{contenu}"/>'
        if genre == "date":
            return f'<table:table-cell table:style-name="date" office:value-type="date" office:date-value="{contenu}"/>'
        if genre == "titre":
            return (f'<table:table-cell table:style-name="titre" office:value-type="string">'
                    f"<text:p>{escape(contenu)}</text:p></table:table-cell>")
        style = f' table:style-name="{valeur[2]}"' if len(valeur) > 2 else ""
        return f'<table:table-cell{style} table:formula="{escape("of:=" + contenu, {chr(34): "&quot;"})}"/>'
    if isinstance(valeur, str):
        return f'<table:table-cell office:value-type="string"><text:p>{escape(valeur)}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="float" office:value="{valeur}"/>'


def par_fods(nom, feuilles):
    """Écrit des feuilles {nom: lignes} en .fods et les fait enregistrer en .xlsx par LibreOffice."""
    corps = []
    for titre, lignes in feuilles.items():
        corps.append(f'<table:table table:name="{escape(titre)}">'
                     '<table:table-column table:style-name="col" table:number-columns-repeated="12"/>')
        for ligne in lignes:
            corps.append("<table:table-row>" + "".join(map(_case_fods, ligne or [None])) + "</table:table-row>")
        corps.append("</table:table>")
    with tempfile.TemporaryDirectory() as dossier:
        source = Path(dossier) / f"{nom}.fods"
        source.write_text(_FODS.replace("%s", "\n".join(corps)), encoding="utf-8")
        convertir(source, nom)


# --- XML écrit à la main ---------------------------------------------------------------
_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def par_xml(nom, feuilles, prefixe="", en_ligne=True):
    """Écrit un classeur sans bibliothèque.

    feuilles : liste de (nom, état ou None, lignes, fusions) ; une ligne est (numéro, {colonne: valeur}) ;
    une valeur est un texte, un nombre, ("pct", x) ou ("=", formule, valeur en cache).
    """
    p = prefixe + ":" if prefixe else ""
    xmlns = f'xmlns:{prefixe}="{_NS}"' if prefixe else f'xmlns="{_NS}"'
    chaines = []

    def case(ref, valeur):
        if isinstance(valeur, tuple) and valeur[0] == "pct":
            return f'<{p}c r="{ref}" s="1"><{p}v>{valeur[1]}</{p}v></{p}c>'
        if isinstance(valeur, tuple):
            return f'<{p}c r="{ref}"><{p}f>{escape(valeur[1])}</{p}f><{p}v>{valeur[2]}</{p}v></{p}c>'
        if isinstance(valeur, str):
            if en_ligne:
                return (f'<{p}c r="{ref}" t="inlineStr"><{p}is><{p}t xml:space="preserve">{escape(valeur)}'
                        f"</{p}t></{p}is></{p}c>")
            if valeur not in chaines:
                chaines.append(valeur)
            return f'<{p}c r="{ref}" t="s"><{p}v>{chaines.index(valeur)}</{p}v></{p}c>'
        return f'<{p}c r="{ref}"><{p}v>{valeur}</{p}v></{p}c>'

    entete = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parties = {}
    liste, liens, types = [], [], []
    for i, (titre, etat, lignes, fusions) in enumerate(feuilles, 1):
        rangs = "".join(
            f'<{p}row r="{n}">' + "".join(case(f"{col}{n}", v) for col, v in cases.items()) + f"</{p}row>"
            for n, cases in lignes)
        fusion = (f'<{p}mergeCells count="{len(fusions)}">'
                  + "".join(f'<{p}mergeCell ref="{r}"/>' for r in fusions) + f"</{p}mergeCells>") if fusions else ""
        parties[f"xl/worksheets/feuille{i}.xml"] = (
            f"{entete}<{p}worksheet {xmlns}><{p}sheetData>{rangs}</{p}sheetData>{fusion}</{p}worksheet>")
        masque = f' state="{etat}"' if etat else ""
        liste.append(f'<{p}sheet name="{escape(titre, {chr(34): "&quot;"})}" sheetId="{i}"{masque} r:id="lien{i}"/>')
        liens.append(f'<Relationship Id="lien{i}" Type="{_REL}/worksheet" Target="/xl/worksheets/feuille{i}.xml"/>')
        types.append(f'<Override PartName="/xl/worksheets/feuille{i}.xml" '
                     'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>')
    parties["xl/styles.xml"] = (
        f'{entete}<{p}styleSheet {xmlns}><{p}fonts count="1"><{p}font><{p}sz val="10"/><{p}name val="Arial"/></{p}font>'
        f'</{p}fonts><{p}fills count="1"><{p}fill><{p}patternFill patternType="none"/></{p}fill></{p}fills>'
        f'<{p}borders count="1"><{p}border/></{p}borders><{p}cellXfs count="2"><{p}xf numFmtId="0"/>'
        f'<{p}xf numFmtId="10" applyNumberFormat="1"/></{p}cellXfs></{p}styleSheet>')
    liens.append(f'<Relationship Id="styles" Type="{_REL}/styles" Target="styles.xml"/>')
    types.append('<Override PartName="/xl/styles.xml" '
                 'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>')
    if chaines:
        parties["xl/sharedStrings.xml"] = (
            f'{entete}<{p}sst {xmlns} uniqueCount="{len(chaines)}">'
            + "".join(f'<{p}si><{p}t xml:space="preserve">{escape(c)}</{p}t></{p}si>' for c in chaines) + f"</{p}sst>")
        liens.append(f'<Relationship Id="chaines" Type="{_REL}/sharedStrings" Target="sharedStrings.xml"/>')
        types.append('<Override PartName="/xl/sharedStrings.xml" '
                     'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>')
    parties["xl/workbook.xml"] = (
        f'{entete}<{p}workbook {xmlns} xmlns:r="{_REL}"><{p}sheets>{"".join(liste)}</{p}sheets></{p}workbook>')
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    parties["xl/_rels/workbook.xml.rels"] = f'{entete}<Relationships xmlns="{relations}">{"".join(liens)}</Relationships>'
    parties["_rels/.rels"] = (f'{entete}<Relationships xmlns="{relations}"><Relationship Id="r1" '
                              f'Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    tous = {"[Content_Types].xml":
            f'{entete}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
            f'{"".join(types)}</Types>', **parties}
    with zipfile.ZipFile(DOSSIER / f"{nom}.xlsx", "w") as archive:
        for chemin, contenu in tous.items():
            archive.writestr(chemin, contenu)
    normaliser(DOSSIER / f"{nom}.xlsx")


# --- Constats attendus -----------------------------------------------------------------
def tableau(type_, feuille, plage, autres=None):
    """Un tableau à reconnaître ; `autres` : types également admis."""
    return {"type": type_, "feuille": feuille, "plage": plage, **({"autresTypes": autres} if autres else {})}


def faute(regle, gravite, feuille, cellule, quoi, lu, attendu, autres=None, hypothese=None, aussi=None, ou=None):
    """Une faute semée ; `autres` : règles également admises ; `aussi` : cellules également admises ;
    `ou` : gravités également admises."""
    d = {"regle": regle, "gravite": gravite, "feuille": feuille, "cellule": cellule, "quoi": quoi,
         "lu": lu, "attendu": attendu}
    if autres:
        d["autresRegles"] = autres
    if hypothese:
        d["hypothese"] = hypothese
    if aussi:
        d["autresCellules"] = aussi
    if ou:
        d["autresGravites"] = ou
    return d


def attendu(nom, titre, generateur, forme, tableaux, fautes=(), hypotheses=None):
    contenu = {"titre": titre, "generateur": generateur, "forme": forme, "propre": not fautes,
               "hypotheses": hypotheses, "tableaux": tableaux, "fautes": list(fautes)}
    (DOSSIER / f"{nom}.attendu.json").write_text(
        json.dumps(contenu, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
