import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { COMPRESSION_NODE } from '../../src/classeur/xlsx/zip/deflate-node'
import { ecrireZip, fabriquerEntree } from '../../src/classeur/xlsx/zip/ecrire-zip'
import { partiesDuLivre } from '../classeur/fabrique/livre'
import type { PartieDeZip } from '../classeur/fabrique/zip'
import { ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

const DOSSIER = 'test/classeurs/mauvais'
const ATTENDUS = JSON.parse(readFileSync(join(DOSSIER, 'attendu.json'), 'utf8')) as Record<string, { lisible: boolean; tableaux?: number }>
const PRESENTS = Object.keys(ATTENDUS).filter((nom) => existsSync(join(DOSSIER, nom)))

/** Dit, à la fin du processus, le pic de mémoire du programme et de ses fils. */
const MESURER = `require('node:worker_threads').isMainThread && process.on('exit', () => process.stderr.write('pic ' + process.resourceUsage().maxRSS))`
const GIGAOCTET = 1024 * 1024

interface Rendu {
  readonly fichier: string
  readonly erreur?: string
  readonly tableaux?: readonly object[]
}

let banc: Banc
beforeAll(() => {
  banc = ouvrirBanc()
  banc.ecrireFichier('mesurer.js', MESURER)
})
afterAll(() => banc.fermer())

/** Audite dans un processus à part, et rend aussi son pic de mémoire (Ko). */
function auditerEnMesurant(...fichiers: readonly string[]) {
  const args = ['--require', banc.chemin('mesurer.js'), banc.chemin('mixite.js'), 'auditer', ...fichiers, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 170_000, maxBuffer: 1e8 })
  return { code: status, sortie: stdout, pic: Number(/pic (\d+)/.exec(stderr)?.[1] ?? NaN), erreur: stderr.replace(/pic \d+/, '') }
}

/** Zip d'une grande feuille, par le zlib de Node : l'autre compression de la fabrique y mettrait dix fois plus de temps. */
async function compresser(parties: readonly PartieDeZip[]): Promise<Uint8Array> {
  return ecrireZip(await Promise.all(parties.map(({ nom, contenu }) => fabriquerEntree(nom, Buffer.from(contenu), COMPRESSION_NODE))))
}

describe('fichiers mauvais', () => {
  it('ensemble : une ligne chacun, les lisibles audités, une phrase pour les autres, moins d’un gigaoctet', () => {
    const { code, sortie, pic, erreur } = auditerEnMesurant(...PRESENTS.map((nom) => join(DOSSIER, nom)))
    const rendus = sortie.trim().split('\n').map((ligne) => JSON.parse(ligne) as Rendu)
    expect([code, erreur, rendus.map(({ fichier }) => fichier)]).toEqual([2, '', PRESENTS.map((nom) => join(DOSSIER, nom))])
    for (const [i, nom] of PRESENTS.entries()) {
      const attendu = ATTENDUS[nom]
      expect([nom, rendus[i]?.erreur === undefined]).toEqual([nom, attendu?.lisible])
      if (attendu?.tableaux !== undefined) expect([nom, rendus[i]?.tableaux?.length]).toEqual([nom, attendu.tableaux])
      expect(rendus[i]?.erreur ?? 'Lisible.').toMatch(/^\p{Lu}[^\n]*\.$/u)
      expect(rendus[i]?.erreur ?? '').not.toMatch(/interne|undefined|Error/)
    }
    expect(pic).toBeLessThan(GIGAOCTET)
  })

  it('parcourir leur dossier dit aussi les .xls et les .ods, et laisse les autres', () => {
    const attendus = readdirSync(DOSSIER).filter((nom) => ['.xlsx', '.xlsm', '.xls', '.ods'].includes(extname(nom)))
    const lignes = auditerEnMesurant(DOSSIER).sortie.trim().split('\n').map((ligne) => JSON.parse(ligne) as Rendu)
    expect(lignes.map(({ fichier }) => fichier)).toEqual(attendus.sort().map((nom) => join(DOSSIER, nom)))
  })

  it.each([
    ['sans attribut', (ligne: number) => `<row r="${ligne}"/>`],
    ['hautes', (ligne: number) => `<row r="${ligne}" spans="1:5" s="1" customFormat="1" ht="15.75" customHeight="1"/>`],
    ['stylées', (ligne: number) => `<row r="${ligne}"><c r="A${ligne}" s="1"/><c r="B${ligne}" s="2"/><c r="C${ligne}" s="1"/></row>`],
  ])('un million de lignes vides %s : le petit tableau s’audite, en moins d’un gigaoctet', async (_cas, ecrire) => {
    const texte = (cellule: string, valeur: string): string => `<c r="${cellule}" t="inlineStr"><is><t>${valeur}</t></is></c>`
    const titres = ['Commune', 'Résidences principales', 'Logements sociaux', 'Logements manquants']
    const communes = [['Aval', 4000, 700, 300], ['Bourg', 8000, 1500, 500], ['Cime', 2000, 450, 50]] as const
    const lignes = [
      `<row r="1">${titres.map((titre, j) => texte(`${'ABCD'[j]}1`, titre)).join('')}</row>`,
      ...communes.map(
        ([nom, ...nombres], i) => `<row r="${i + 2}">${texte(`A${i + 2}`, nom)}${nombres.map((nombre, j) => `<c r="${'BCD'[j]}${i + 2}"><v>${nombre}</v></c>`).join('')}</row>`,
      ),
      ...Array.from({ length: 1_048_000 }, (_, i) => ecrire(i + 500)),
    ]
    banc.ecrireFichier('million.xlsx', await compresser(partiesDuLivre({ feuilles: [{ nom: 'Inventaire', lignes: lignes.join('') }] })))
    const { sortie, pic, erreur } = auditerEnMesurant(banc.chemin('million.xlsx'))
    expect([erreur, (JSON.parse(sortie) as { tableaux: { plage: string }[] }).tableaux.map(({ plage }) => plage)]).toEqual(['', ['A1:D4']])
    expect(pic).toBeLessThan(GIGAOCTET)
  })
})
