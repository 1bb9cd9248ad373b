"""Classeurs d'épreuve écrits en XML, sans bibliothèque de tableur : préfixe d'espace de noms, chaînes en ligne, erreurs en cache."""
import re
import zipfile
from xml.sax.saxutils import escape, quoteattr

from openpyxl.utils import get_column_letter

from outils_flux import DOSSIER, faute, livrer, tableau

PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PAQUET = 'http://schemas.openxmlformats.org/package/2006/relationships'
TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
FEUILLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
ENTETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def case(adresse, valeur, p):
    """Une cellule : None, nombre, texte en ligne, ou (formule, valeur en cache)."""
    formule, cache = valeur if isinstance(valeur, tuple) else (None, valeur)
    f = f'<{p}f>{escape(formule)}</{p}f>' if formule else ''
    if cache is None and not f:
        return ''
    if isinstance(cache, str) and cache.startswith('#'):
        return f'<{p}c r="{adresse}" t="e">{f}<{p}v>{cache}</{p}v></{p}c>'
    if isinstance(cache, str):
        if f:
            return f'<{p}c r="{adresse}" t="str">{f}<{p}v>{escape(cache)}</{p}v></{p}c>'
        return f'<{p}c r="{adresse}" t="inlineStr"><{p}is><{p}t xml:space="preserve">{escape(cache)}</{p}t></{p}is></{p}c>'
    v = '' if cache is None else f'<{p}v>{cache}</{p}v>'
    return f'<{p}c r="{adresse}">{f}{v}</{p}c>'


def feuille_xml(rangees, prefixe, fusions=()):
    p = f'{prefixe}:' if prefixe else ''
    ns = f'xmlns:{prefixe}' if prefixe else 'xmlns'
    corps = ''
    for n, valeurs in sorted(rangees.items()):
        cases = ''.join(case(f'{get_column_letter(1 + i)}{n}', v, p) for i, v in enumerate(valeurs))
        corps += f'<{p}row r="{n}">{cases}</{p}row>'
    jointes = ''
    if fusions:
        jointes = f'<{p}mergeCells count="{len(fusions)}">' + ''.join(f'<{p}mergeCell ref="{r}"/>' for r in fusions) + f'</{p}mergeCells>'
    return f'{ENTETE}<{p}worksheet {ns}="{PRINCIPAL}"><{p}sheetData>{corps}</{p}sheetData>{jointes}</{p}worksheet>'


def ecrire(nom, feuilles, prefixe=''):
    """« feuilles » : liste de (nom, {rang: valeurs}, fusions)."""
    p = f'{prefixe}:' if prefixe else ''
    ns = f'xmlns:{prefixe}' if prefixe else 'xmlns'
    onglets = ''.join(f'<{p}sheet name={quoteattr(titre)} sheetId="{i}" r:id="rId{i}"/>' for i, (titre, *_) in enumerate(feuilles, 1))
    liens = ''.join(f'<Relationship Id="rId{i}" Type="{RELATIONS}/worksheet" Target="worksheets/feuille{i}.xml"/>'
                    for i, _ in enumerate(feuilles, 1))
    declares = ''.join(f'<Override PartName="/xl/worksheets/feuille{i}.xml" ContentType="{FEUILLE}.worksheet+xml"/>'
                       for i, _ in enumerate(feuilles, 1))
    parties = {
        '[Content_Types].xml': f'{ENTETE}<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
                               f'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
                               f'ContentType="{FEUILLE}.sheet.main+xml"/>{declares}</Types>',
        '_rels/.rels': f'{ENTETE}<Relationships xmlns="{PAQUET}"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" '
                       'Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': f'{ENTETE}<{p}workbook {ns}="{PRINCIPAL}" xmlns:r="{RELATIONS}"><{p}sheets>{onglets}</{p}sheets></{p}workbook>',
        'xl/_rels/workbook.xml.rels': f'{ENTETE}<Relationships xmlns="{PAQUET}">{liens}</Relationships>',
    }
    for i, (_, rangees, fusions) in enumerate(feuilles, 1):
        parties[f'xl/worksheets/feuille{i}.xml'] = feuille_xml(rangees, prefixe, fusions)
    with zipfile.ZipFile(DOSSIER / f'{nom}.xlsx', 'w', zipfile.ZIP_DEFLATED) as archive:
        for chemin, contenu in parties.items():
            archive.writestr(chemin, re.sub(r'(?<=>)\n(?=<)', '', contenu))


def rangees(debut, lignes):
    return {debut + i: ligne for i, ligne in enumerate(lignes)}


def grille_mutations():
    nom = "Grille d'EPCI – mutations"
    lignes = rangees(4, [
        ['Réf.', 'Critère', 'Nature', 'Points', None, 'Validité', None, 'Motif'],
        [None, None, None, '1re demande', 'Mutation', 'du', 'au', None],
        ['P01', 'DALO', 'prioritaire', 100, 100, None, None, None],
        ['P02', 'Handicap', 'prioritaire', 50, 50, None, None, None],
        ['P04', '1er quartile', 'prioritaire', 30, 30, None, None, None],
        ['P16', 'En procédure d’expulsion sans relogement', 'prioritaire', 60, 60, None, None, None],
        ['S24', 'Parent isolé', 'situation', 10, 10, None, None, None],
        ['S32', 'Habite l’EPCI', 'situation', 10, 5, None, None, None],
        ['S37', 'Mutation interne au parc social', 'situation', 0, 15, None, None, None],
        ['S38', 'Sous occupation', 'situation', 0, 25, None, None, None],
        ['L01', 'Aide à domicile en poste', 'local', 10, 10, None, None, 'besoin repéré par la conférence intercommunale'],
        ['L02', 'Sapeur-pompier volontaire', 'local', 5, 5, None, None, 'délai d’intervention'],
        ['L03', 'Refus d’un logement attribué et adapté', 'local, négatif', -20, -20, '01/01/2024', '30/06/2024', 'refus non motivé'],
        ['L04', 'Fausse déclaration manifeste', 'local, négatif', -20, -20, '01/01/2024', '30/06/2024', 'après échange avec le demandeur'],
    ])
    lignes[1] = ['Grille de cotation – Communauté de communes du Marais']
    lignes[2] = ['Deux barèmes : demandes générales et mutations internes au parc social']
    ecrire('cot-grille-mutations-propre', [(nom, lignes, ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:H5'])], 'x')
    livrer('cot-grille-mutations-propre', None, 'Grille de cotation à deux barèmes, général et mutations',
           'XML écrit à la main : préfixe « x: », chaînes en ligne, aucun style, titres sur deux lignes fusionnés, apostrophe dans le nom',
           [tableau('COT-07', nom, 'A4:H17')], generateur='xml')


def complement_absent():
    f = 'Calculs'
    entetes = ['Bailleur', 'Mis en location (A)', 'Soustraits (B)', 'Flux (C)', 'Part de l’État', 'Part d’ALS (5 %)']
    part = 'FLUX_PART(B{0},C{0},{1},"{2}")'
    corps = [('OPH de Valbrune', 1000, 350, '_xldudf_MIXITE_', '_xldudf_MIXITE_', 33),
             ('SA Habitat du Val', 500, 100, 'MIXITE.', '_xldudf_MIXITE_', 20),
             ('Coopérative de Brière', 240, 40, '_xlfn._xldudf_MIXITE_', '_xldudf_MIXITE_', 12),     # 10
             ('SEM de Saint-Aubert', 260, 60, 'mixite_', '_xldudf_MIXITE_', 10)]
    lignes = [entetes]
    for i, (nom, a, b, etat, als, lue) in enumerate(corps):
        r = 4 + i
        lignes.append([nom, a, b, (f'B{r}-C{r}', a - b), (etat + part.format(r, '0.3', 'État'), '#NAME?'), (als + part.format(r, '0.05', 'ALS'), lue)])
    lignes.append(['Total', ('SOME(B4:B7)', '#NAME?'), ('SUM(C4:C7)', 550), ('SUM(D4:D7)', 1450), None, ('SUM(F4:F7)', 75)])
    posees = rangees(3, lignes)
    posees[1] = ['Flux 2024 – classeur enregistré sur un poste sans le complément de calcul']
    ecrire('flux-complement-absent', [(f, posees, [])])
    livrer('flux-complement-absent', None, 'Formules d’un complément absent, sous quatre écritures',
           'XML écrit à la main : fonctions préfixées, erreurs #NOM? et valeurs périmées en cache, nom de fonction mal orthographié',
           [tableau('FLUX-04', f, 'A3:F8')], [
               faute('COM-01', 'IN', f, 'E4', 'erreur #NOM? laissée par un complément absent (195 logements attendus)', '#NAME?', 195, None,
                     ['E5', 'E6', 'E7']),
               faute('FLUX-18', 'IN', f, 'F6', 'valeur périmée : 5 % de 200 font 10, non 12', 12, 10, ['COM-01', 'FLUX-04']),
               faute('COM-01', 'IN', f, 'B8', 'erreur #NOM? : nom de fonction mal orthographié (somme de 2 000)', '#NAME?', 2000),
           ], 'xml')


if __name__ == '__main__':
    grille_mutations()
    complement_absent()
