"""Fichiers que l'audit doit refuser d'une phrase, ou lire sans s'y perdre. Écrit test/classeurs/mauvais/.

« mauvais.py --a-la-volee DOSSIER » fabrique en plus, hors du dépôt, le classeur d'un million de lignes vides (3 Mo).
"""
import hashlib
import io
import json
import struct
import sys
import zipfile
import zlib
from pathlib import Path

from outils_flux import DOSSIER, convertir

MAUVAIS = DOSSIER / 'mauvais'
PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PAQUET = 'http://schemas.openxmlformats.org/package/2006/relationships'
TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
CLASSEUR = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
CLASSEUR_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
FEUILLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
STYLES = ('application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
          f'<styleSheet xmlns="{PRINCIPAL}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
          '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/>'
          '</cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>')
DATE = (2024, 3, 1, 8, 0, 0)
TABLEAU = [['Réservataire', 'Part du flux', 'Logements'], ['État', 0.3, 195], ['Communes', 0.2, 130], ['Non réservé', 0.5, 325],
           ['Total', 1, 650]]


def cases(lignes):
    rangees = ''
    for n, valeurs in enumerate(lignes, 1):
        rangees += f'<row r="{n}">'
        for lettre, v in zip('ABCDEF', valeurs):
            rangees += (f'<c r="{lettre}{n}" t="inlineStr"><is><t>{v}</t></is></c>' if isinstance(v, str)
                        else f'<c r="{lettre}{n}"><v>{v}</v></c>')
        rangees += '</row>'
    return rangees


def parties(donnees, type_classeur=CLASSEUR, en_plus='', feuilles=1):
    """Les parties d'un classeur ; « donnees » : le contenu de sheetData."""
    declares = ''.join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{FEUILLE}"/>' for i in range(1, feuilles + 1))
    onglets = ''.join(f'<sheet name="Feuille {i}" sheetId="{i}" r:id="rId{i}"/>' for i in range(1, feuilles + 1))
    liens = ''.join(f'<Relationship Id="rId{i}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, feuilles + 1))
    return {
        '[Content_Types].xml': f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
                               f'+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType='
                               f'"application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="{type_classeur}"/>'
                               f'<Override PartName="/xl/styles.xml" ContentType="{STYLES[0]}"/>{declares}</Types>',
        '_rels/.rels': f'<Relationships xmlns="{PAQUET}"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
                       '</Relationships>',
        'xl/workbook.xml': f'<workbook xmlns="{PRINCIPAL}" xmlns:r="{RELATIONS}"><sheets>{onglets}</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{PAQUET}">{liens}<Relationship Id="rIdStyles" Type="{RELATIONS}/styles" '
                                      f'Target="styles.xml"/>{en_plus}</Relationships>',
        'xl/styles.xml': STYLES[1],
        'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{PRINCIPAL}"><sheetData>{donnees}</sheetData></worksheet>',
    }


def archive(chemin, contenu, sans_compression=()):
    with zipfile.ZipFile(chemin, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as zip_:
        for nom, octets in contenu.items():
            fiche = zipfile.ZipInfo(nom, DATE)
            fiche.compress_type = zipfile.ZIP_STORED if nom in sans_compression else zipfile.ZIP_DEFLATED
            zip_.writestr(fiche, octets, compresslevel=9)


def octets_quelconques(nombre, graine):
    return b''.join(hashlib.sha256(f'{graine}{i}'.encode()).digest() for i in range(nombre // 32 + 1))[:nombre]


def protege():
    """Conteneur OLE d'un classeur chiffré : secteurs de 512 octets, flux EncryptionInfo et EncryptedPackage."""
    info = struct.pack('<HHI', 4, 4, 0x40) + b'<?xml version="1.0" encoding="UTF-8"?><encryption/>'
    flux = [('EncryptedPackage', struct.pack('<Q', 4600) + octets_quelconques(4600, 'paquet')), ('EncryptionInfo', info.ljust(4096, b'\0'))]
    fat, corps, entrees = [0xFFFFFFFD, 0xFFFFFFFE], b'', []
    for nom, contenu in flux:
        debut, nombre = len(fat), -(-len(contenu) // 512)
        fat += list(range(debut + 1, debut + nombre)) + [0xFFFFFFFE]
        corps += contenu.ljust(nombre * 512, b'\0')
        entrees.append((nom, 2, debut, len(contenu)))
    def entree(nom, genre, debut, taille, gauche=0xFFFFFFFF, droite=0xFFFFFFFF, enfant=0xFFFFFFFF):
        code = (nom + '\0').encode('utf-16-le')
        return (code.ljust(64, b'\0') + struct.pack('<HBBIII', len(code), genre, 1, gauche, droite, enfant)
                + b'\0' * 36 + struct.pack('<IQ', debut, taille))
    # l'arbre du répertoire range les noms par longueur : EncryptionInfo à gauche d'EncryptedPackage
    repertoire = (entree('Root Entry', 5, 0xFFFFFFFE, 0, enfant=1) + entree(*entrees[0], gauche=2) + entree(*entrees[1])
                  + b'\0' * 66 + b'\0\0' + b'\xff' * 12 + b'\0' * 48)
    entete = (bytes.fromhex('D0CF11E0A1B11AE1') + b'\0' * 16 + struct.pack('<HHHHH', 0x3E, 3, 0xFFFE, 9, 6) + b'\0' * 6
              + struct.pack('<IIIIIIIII', 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack('<I', 0) + b'\xff' * 432)
    table = struct.pack('<128I', *(fat + [0xFFFFFFFF] * (128 - len(fat))))
    return entete + table + repertoire + corps


def bombe_chevauchante(parts=60, taille=80_000_000):
    """Archive dont les entrées se chevauchent : chacune cite les en-têtes suivants puis partage le même noyau compressé."""
    noyau_clair = b'0' * taille
    compresseur = zlib.compressobj(9, zlib.DEFLATED, -15)
    noyau = compresseur.compress(noyau_clair) + compresseur.flush()
    noms = [f'xl/worksheets/sheet{i}.xml' for i in range(1, parts + 1)]
    local = lambda nom, crc, petit, grand: struct.pack(
        '<IHHHHHIIIHH', 0x04034B50, 20, 0, 8, 0x4000, 0x5861, crc, petit, grand, len(nom), 0) + nom.encode()
    # de la dernière à la première : les octets cités précèdent le noyau
    cite, suite, compte = b'', noyau, {}
    for nom in reversed(noms):
        crc = zlib.crc32(noyau_clair, zlib.crc32(cite))
        entete = local(nom, crc, len(suite), len(cite) + taille)
        compte[nom] = (crc, len(suite), len(cite) + taille)
        suite = b'\0' + struct.pack('<HH', len(entete), len(entete) ^ 0xFFFF) + entete + suite
        cite = entete + cite
    tampon = io.BytesIO()
    saines = parties('', feuilles=parts)
    del saines['xl/worksheets/sheet1.xml']
    archive(tampon, saines)
    with zipfile.ZipFile(tampon) as lue:
        centre = lue.start_dir
        repertoire_sain, nombre_sain = tampon.getvalue()[centre:-22], len(lue.namelist())
    debut = tampon.getvalue()[:centre]
    # le premier en-tête n'est pas cité : on retire le bloc qui l'annonce
    donnees = suite[5:]
    position, repertoire = len(debut), b''
    for nom in noms:
        crc, petit, grand = compte[nom]
        repertoire += struct.pack('<IHHHHHHIIIHHHHHII', 0x02014B50, 20, 20, 0, 8, 0x4000, 0x5861, crc, petit, grand, len(nom), 0, 0, 0, 0, 0,
                                  position) + nom.encode()
        position += 30 + len(nom) + 5
    fin = struct.pack('<IHHHHIIH', 0x06054B50, 0, 0, parts + nombre_sain, parts + nombre_sain, len(repertoire_sain) + len(repertoire),
                      len(debut) + len(donnees), 0)
    return debut + donnees + repertoire_sain + repertoire + fin


def ods():
    manifeste = ('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
                 'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" '
                 'manifest:media-type="text/xml"/></manifest:manifest>')
    lignes = ''.join('<table:table-row>' + ''.join(
        f'<table:table-cell office:value-type="string"><text:p>{v}</text:p></table:table-cell>' if isinstance(v, str)
        else f'<table:table-cell office:value-type="float" office:value="{v}"/>' for v in valeurs) + '</table:table-row>' for valeurs in TABLEAU)
    espace = 'urn:oasis:names:tc:opendocument:xmlns'
    contenu = (f'<office:document-content xmlns:office="{espace}:office:1.0" xmlns:table="{espace}:table:1.0" xmlns:text="{espace}:text:1.0" '
               f'office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Flux">{lignes}</table:table></office:spreadsheet>'
               '</office:body></office:document-content>')
    return {'mimetype': 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': manifeste, 'content.xml': contenu}


def million_de_lignes(chemin):
    lignes = cases(TABLEAU) + ''.join(f'<row r="{n}" s="1" customFormat="1"/>' for n in range(6, 1_048_577))
    archive(chemin, parties(lignes))


def sans_dates_ole(chemin):
    """Met à zéro les dates de la feuille de propriétés et du répertoire d'un conteneur OLE."""
    octets = bytearray(chemin.read_bytes())
    secteur = 1 << struct.unpack_from('<H', octets, 30)[0]
    debut = 512 + struct.unpack_from('<I', octets, 48)[0] * secteur
    for entree in range(debut, debut + secteur, 128):
        octets[entree + 100:entree + 116] = b'\0' * 16
    place = octets.find(bytes.fromhex('E0859FF2F94F6810AB9108002B27B3D9'))
    if place >= 0:
        section = place - 28 + struct.unpack_from('<I', octets, place + 16)[0]
        for i in range(struct.unpack_from('<I', octets, section + 4)[0]):
            _, decalage = struct.unpack_from('<II', octets, section + 8 + 8 * i)
            if struct.unpack_from('<I', octets, section + decalage)[0] == 0x40:
                octets[section + decalage + 4:section + decalage + 12] = b'\0' * 8
    chemin.write_bytes(bytes(octets))


def fabriquer():
    MAUVAIS.mkdir(exist_ok=True)
    attendu = {}

    def ecrire(nom, contenu, lisible, motif, **autres):
        chemin = MAUVAIS / nom
        if isinstance(contenu, dict):
            archive(chemin, contenu, {'mimetype'})
        elif contenu is not None:
            chemin.write_bytes(contenu)
        attendu[nom] = dict(lisible=lisible, motif=motif, **autres)

    sain = io.BytesIO()
    archive(sain, parties(cases(TABLEAU)))
    ecrire('protege.xlsx', protege(), False, 'classeur protégé par un mot de passe (conteneur chiffré)')
    ecrire('tronque.xlsx', sain.getvalue()[:len(sain.getvalue()) * 6 // 10], False, 'archive abîmée : le fichier est incomplet')
    ecrire('xml-coupe.xlsx', {**parties(''), 'xl/worksheets/sheet1.xml': parties(cases(TABLEAU))['xl/worksheets/sheet1.xml'][:400]}, False,
           'feuille illisible : le contenu XML est coupé')
    # une cellule de 90 millions de caractères tient sur moins de 100 Ko
    ecrire('bombe.xlsx', parties(cases([['0' * 90_000_000]])), False,
           'contenu démesuré une fois décompressé (près de mille fois la taille du fichier)')
    ecrire('bombe-chevauchante.xlsx', bombe_chevauchante(), False,
           'contenu démesuré une fois décompressé (soixante feuilles de 80 Mo qui partagent les mêmes octets)')
    ecrire('ancien.xls', None, False, 'ancien format Excel (.xls) : à enregistrer au format .xlsx')
    ecrire('opendocument.ods', ods(), False, 'format OpenDocument (.ods) : à enregistrer au format .xlsx')
    ecrire('opendocument-renomme.xlsx', ods(), False, 'classeur OpenDocument renommé en .xlsx')
    ecrire('vide.xlsx', b'', False, 'fichier vide (0 octet)')
    ecrire('sans-donnees.xlsx', parties(''), True, 'classeur lisible, aucune cellule remplie : aucun tableau reconnu', tableaux=0)
    ecrire('macros.xlsm', {**parties(cases(TABLEAU), CLASSEUR_MACROS, f'<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/'
                                     'relationships/vbaProject" Target="vbaProject.bin"/>'), 'xl/vbaProject.bin': octets_quelconques(2048, 'macro')},
           True, 'classeur lisible ; ses macros ne sont ni lues ni exécutées', tableaux=1)
    ecrire('texte.xlsx', 'Bilan du flux 2023\nÉtat : 195 logements\nCommunes : 130 logements\n'.encode(), False,
           'fichier de texte renommé en .xlsx')
    binaire = {n: (c.replace(CLASSEUR, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main').replace('workbook.xml"', 'workbook.bin"')
                   .replace('sheet1.xml', 'sheet1.bin').replace(FEUILLE, 'application/vnd.ms-excel.worksheet'))
               for n, c in parties('').items() if n in ('[Content_Types].xml', '_rels/.rels')}
    binaire['xl/workbook.bin'] = bytes.fromhex('8301 00 8F01 00 9C01 10 00000000 01000000 00000000 00000000 9001 00 8401 00')
    binaire['xl/worksheets/sheet1.bin'] = bytes.fromhex('8101 00 9101 00 9201 00 8201 00')
    ecrire('binaire-renomme.xlsx', binaire, False, 'classeur binaire (.xlsb) renommé : à enregistrer au format .xlsx')
    ecrire('courrier-renomme.xlsx', {
        '[Content_Types].xml': f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
                               '+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                               'wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels': f'<Relationships xmlns="{PAQUET}"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/>'
                       '</Relationships>',
        'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bilan'
                             '</w:t></w:r></w:p></w:body></w:document>'}, False, 'document de texte renommé en .xlsx')
    lignes_csv = '\r\n'.join(';'.join(str(v).replace('.', ',') for v in valeurs) for valeurs in TABLEAU) + '\r\n'
    ecrire('tableau.csv', lignes_csv.encode('cp1252'), False, 'texte à séparateurs (.csv) : à enregistrer au format .xlsx')
    page = '<html><body><table>' + ''.join('<tr>' + ''.join(f'<td>{v}</td>' for v in valeurs) + '</tr>' for valeurs in TABLEAU) + '</table></body></html>'
    ecrire('export-html.xls', page.encode(), False, 'page web renommée en .xls')

    (MAUVAIS / '_sain.xlsx').write_bytes(sain.getvalue())
    convertir(MAUVAIS / '_sain.xlsx', 'xls', MAUVAIS / 'ancien.xls')
    (MAUVAIS / '_sain.xlsx').unlink()
    sans_dates_ole(MAUVAIS / 'ancien.xls')
    attendu['million-de-lignes.xlsx'] = dict(
        lisible=True, motif='classeur lisible : un petit tableau suivi d’un million de lignes vides mises en forme', tableaux=1,
        fabrication='à la volée : mauvais.py --a-la-volee DOSSIER')
    (MAUVAIS / 'attendu.json').write_text(json.dumps(attendu, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    for nom in attendu:
        if (MAUVAIS / nom).exists():
            print(f'{nom} : {(MAUVAIS / nom).stat().st_size} octets')


if __name__ == '__main__':
    if len(sys.argv) == 3 and sys.argv[1] == '--a-la-volee':
        million_de_lignes(Path(sys.argv[2]) / 'million-de-lignes.xlsx')
    else:
        fabriquer()
