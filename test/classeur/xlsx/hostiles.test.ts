import { deflateSync } from 'fflate'
import { messageErreurClasseur } from '../../../src/classeur/message-erreur'
import { ErreurClasseur } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { COMPRESSION_NODE } from '../../../src/classeur/xlsx/zip/deflate-node'
import { redigerMessage } from '../../../src/textes'
import { plageDe } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, fabriquerLivre, partiesDuLivre, PRINCIPAL } from '../fabrique/livre'
import { concatener, fabriquerZip } from '../fabrique/zip'
import type { PartieDeZip } from '../fabrique/zip'

const SIMPLE = { feuilles: [{ nom: 'F', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }
const PARTIES = partiesDuLivre(SIMPLE)
const FEUILLE = 'xl/worksheets/sheet1.xml'

function enUtf16(texte: string): Uint8Array {
  return Uint8Array.from([...texte].flatMap((lettre) => [lettre.charCodeAt(0) & 255, lettre.charCodeAt(0) >> 8]))
}

function changer(nom: string, changement: Partial<PartieDeZip>): Uint8Array {
  return fabriquerZip(PARTIES.map((partie) => (partie.nom === nom ? { ...partie, ...changement } : partie)))
}

function feuilleAvec(lignes: string): Uint8Array {
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes }] })
}

/** 300 Mo de zéros tiennent en 300 Ko : on ne garde que le flux compressé. */
const ZEROS = (() => {
  const bloc = new Uint8Array(300 * 1024 * 1024)
  return { taille: bloc.length, donnees: deflateSync(bloc, { level: 1 }) }
})()

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const HOSTILES: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['un fichier vide', 'pas-un-zip', () => new Uint8Array()],
  ['du texte', 'pas-un-zip', () => new TextEncoder().encode('a;b;c')],
  ['un classeur protégé par mot de passe', 'mot-de-passe', () => concatener([OLE, new Uint8Array(600), enUtf16('EncryptedPackage')])],
  ['un ancien .xls', 'ancien-xls', () => concatener([OLE, new Uint8Array(600), enUtf16('Workbook')])],
  ['un .xlsb', 'xlsb', () => fabriquerZip(PARTIES.map((partie) => ({ ...partie, contenu: String(partie.contenu).replace('xl/workbook.xml', 'xl/workbook.bin') })))],
  ['un zip quelconque', 'pas-un-classeur', () => fabriquerZip([{ nom: 'a.txt', contenu: 'a' }])],
  [
    'un classeur OpenDocument',
    'opendocument',
    () => fabriquerZip([{ nom: 'mimetype', contenu: 'application/vnd.oasis.opendocument.spreadsheet' }]),
  ],
  ['un document de traitement de texte', 'pas-un-classeur', () => changer('xl/workbook.xml', { contenu: '<w:document xmlns:w="w"/>' })],
  ['un fichier tronqué', 'zip-tronque', () => fabriquerLivre(SIMPLE).slice(0, -40)],
  ['du ZIP64', 'zip64', enZip64],
  ['un fichier prolongé', 'zip-tronque', () => concatener([fabriquerLivre(SIMPLE), new Uint8Array(3)])],
  ['60 000 entrées', 'trop-d-entrees', () => fabriquerZip(Array.from({ length: 60_000 }, (_rien, i) => ({ nom: `a${i}`, contenu: '', methode: 0 })))],
  ['une bombe déclarée', 'rapport-excessif', () => changer(FEUILLE, { donnees: ZEROS.donnees, tailleDeclaree: ZEROS.taille })],
  ['une bombe au-delà de la taille permise', 'partie-trop-grosse', () => changer(FEUILLE, { donnees: ZEROS.donnees, tailleDeclaree: 1_600_000_000 })],
  ['une taille mensongère', 'taille-mensongere', () => changer(FEUILLE, { donnees: ZEROS.donnees, tailleDeclaree: 500_000 })],
  ['une taille annoncée trop longue', 'taille-mensongere', () => changer(FEUILLE, { tailleDeclaree: 5_000 })],
  ['une partie aux données tronquées', 'taille-mensongere', () => changer(FEUILLE, { donnees: deflateSync(new Uint8Array(99)).subarray(0, 3) })],
  ['une somme de contrôle fausse', 'somme-fausse', () => changer(FEUILLE, { crcDeclare: 1 })],
  ['une entrée en double à la casse près', 'entree-en-double', () => fabriquerZip([...PARTIES, { nom: 'XL/Workbook.xml', contenu: '' }])],
  ['un nom local différent', 'nom-local-different', () => changer(FEUILLE, { nomLocal: 'xl/worksheets/sheetX.xml' })],
  ['une remontée de dossier', 'chemin-hors-paquet', () => fabriquerZip([...PARTIES, { nom: 'xl/../../etc/passwd', contenu: '' }])],
  ['un chemin absolu', 'chemin-hors-paquet', () => fabriquerZip([...PARTIES, { nom: '/etc/passwd', contenu: '' }])],
  ['un chemin Windows', 'chemin-hors-paquet', () => fabriquerZip([...PARTIES, { nom: 'C:autoexec', contenu: '' }])],
  ['une barre inversée', 'chemin-hors-paquet', () => fabriquerZip([...PARTIES, { nom: 'xl\\a', contenu: '' }])],
  ['un caractère nul', 'chemin-hors-paquet', () => fabriquerZip([...PARTIES, { nom: 'xl/a\0.xml', contenu: '' }])],
  ['une entrée chiffrée', 'entree-chiffree', () => changer(FEUILLE, { drapeaux: 0x0801 })],
  ['une méthode inconnue', 'methode-inconnue', () => changer(FEUILLE, { methode: 14, donnees: new Uint8Array(4) })],
  ['des entités en cascade', 'dtd', () => changer(FEUILLE, { contenu: `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet xmlns="${PRINCIPAL}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>` })],
  ['une DTD dans le classeur', 'dtd', () => changer('xl/workbook.xml', { contenu: '<!DOCTYPE workbook SYSTEM "http://exemple.test/x"><workbook/>' })],
  ['de l’UTF-16', 'codage', () => changer(FEUILLE, { contenu: enUtf16('\ufeff<worksheet/>') })],
  ['de l’UTF-8 faux', 'codage', () => changer(FEUILLE, { contenu: Uint8Array.from([...new TextEncoder().encode(`${ENTETE_XML}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>`), 0xc3, 0x28, ...new TextEncoder().encode('</v></c></row></sheetData></worksheet>')]) })],
  ['du XML mal fermé', 'xml-invalide', () => changer(FEUILLE, { contenu: '<worksheet><sheetData><row r="1"></sheetData></worksheet>' })],
  ['une profondeur démesurée', 'xml-invalide', () => changer('xl/workbook.xml', { contenu: `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}` })],
  ['un attribut démesuré', 'xml-invalide', () => changer('xl/workbook.xml', { contenu: `<workbook a="${Array.from({ length: 300_000 }, (_rien, i) => i).join('')}"/>` })],
  ['une cellule __proto__', 'cellule-invalide', () => feuilleAvec('<row r="1"><c r="__proto__"><v>1</v></c></row>')],
  ['une cellule hors de la feuille', 'cellules-en-desordre', () => feuilleAvec('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ['une ligne hors de la feuille', 'cellules-en-desordre', () => feuilleAvec('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ['une cellule d’une autre ligne', 'cellule-invalide', () => feuilleAvec('<row r="1"><c r="A2"><v>1</v></c></row>')],
  ['une cellule en double', 'cellules-en-desordre', () => feuilleAvec('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
  ['une chaîne partagée absente', 'cellule-invalide', () => feuilleAvec('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
  ['un nombre illisible', 'cellule-invalide', () => feuilleAvec('<row r="1"><c r="A1"><v>douze</v></c></row>')],
  ['une feuille qui manque', 'partie-absente', () => fabriquerZip(PARTIES.filter(({ nom }) => nom !== FEUILLE))],
]

/** Le répertoire annonce 65 535 entrées : c'est le signe de ZIP64. */
function enZip64(): Uint8Array {
  const octets = fabriquerLivre(SIMPLE)
  octets.fill(0xff, octets.length - 14, octets.length - 10)
  return octets
}

async function toutLire(octets: Uint8Array, natif: boolean): Promise<void> {
  const classeur = await ouvrirXlsx(octets, natif ? { compression: COMPRESSION_NODE } : {})
  for (const { nom } of await classeur.feuilles()) {
    await classeur.plageUtile(nom)
    await classeur.lire(plageDe(nom, 0, 0, 5, 5))
  }
}

describe.each([
  ['zlib de Node', true],
  ['fflate', false],
])('fichiers hostiles, %s', (_moteur, natif) => {
  it.each(HOSTILES)('refuse %s (%s)', async (_titre, raison, fabriquer) => {
    const octets = fabriquer()
    // La première lecture paie la compilation du code et le ramasse-miettes des essais d'avant : la plus courte de trois compte.
    let [erreur, processeur] = [null as unknown, Infinity]
    for (let essai = 0; essai < 3 && processeur >= 1; essai += 1) {
      const debut = process.cpuUsage()
      erreur = await toutLire(octets, natif).then(
        () => null,
        (rejet: unknown) => rejet,
      )
      const { user, system } = process.cpuUsage(debut)
      processeur = (user + system) / 1e6
    }
    expect(erreur).toBeInstanceOf(ErreurClasseur)
    expect(erreur).toMatchObject({ code: 'fichier-refuse', donnees: { raison } })
    expect(redigerMessage(messageErreurClasseur(erreur as ErreurClasseur))).toMatch(/^[A-Z].*\.$/s)
    // Objectif : 0,5 s de processeur ; le double laisse de la place au bruit d'une machine chargée.
    expect(processeur).toBeLessThan(1)
  })

  it('refuse un total décompressé au-delà de la limite', async () => {
    await expect(ouvrirXlsx(fabriquerLivre(SIMPLE), { limites: { total: 1_000 } })).rejects.toMatchObject({
      donnees: { raison: 'total-trop-gros', limite: 1_000 },
    })
  })

  it.each([...CORPUS])('ouvre sans s’étouffer : classeur %s', async (_titre, octets) => {
    const classeur = await ouvrirXlsx(octets, natif ? { compression: COMPRESSION_NODE } : {})
    const nom = (await classeur.feuilles())[0]?.nom ?? ''
    await classeur.plageUtile(nom)
    await classeur.presentation(nom)
    expect(({} as Record<string, unknown>)['v']).toBeUndefined()
  })
})
