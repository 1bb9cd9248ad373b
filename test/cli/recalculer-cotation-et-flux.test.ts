import type { Brut } from '../../src/catalogue'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { COTATION_ET_FLUX, lettresDe, poserExemple } from '../cas/exemple-en-cellules'
import type { ExempleEnCellules } from '../cas/exemple-en-cellules'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { plageDe } from '../classeur/contrat-appuis'
import { exigerLibreOffice, reenregistrer } from '../classeur/libreoffice/libreoffice'
import { lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

/** Sous les cellules de l'exemple. */
const LIGNE = 40
const EXEMPLES = COTATION_ET_FLUX.map(poserExemple)

const echapper = (texte: string): string => texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function cellule(adresse: string, valeur: Brut): string {
  if (typeof valeur === 'number') return `<c r="${adresse}"><v>${valeur}</v></c>`
  if (typeof valeur === 'boolean') return `<c r="${adresse}" t="b"><v>${valeur ? 1 : 0}</v></c>`
  return valeur === null ? '' : `<c r="${adresse}" t="inlineStr"><is><t xml:space="preserve">${echapper(valeur)}</t></is></c>`
}

/** L'exemple et sa formule matricielle, dont chaque case porte une ancienne valeur. */
function feuilleDe({ feuille, cellules, formule, valeur }: ExempleEnCellules): { readonly nom: string; readonly lignes: string } {
  const rangees = cellules.map((ligne, l) => `<row r="${l + 1}">${ligne.map((une, c) => cellule(`${lettresDe(c)}${l + 1}`, une)).join('')}</row>`)
  const fin = `${lettresDe((valeur[0]?.length ?? 1) - 1)}${LIGNE + valeur.length - 1}`
  const brute = echapper(formule().slice(1).replace('MIXITE.', '_xldudf_MIXITE_'))
  const resultats = valeur.map((ligne, l) => {
    const cases = ligne.map((_, c) => {
      const matricielle = l === 0 && c === 0 ? `<f t="array" ref="A${LIGNE}:${fin}">${brute}</f>` : ''
      return `<c r="${lettresDe(c)}${LIGNE + l}">${matricielle}<v>-1</v></c>`
    })
    return `<row r="${LIGNE + l}">${cases.join('')}</row>`
  })
  return { nom: feuille, lignes: [...rangees, ...resultats].join('') }
}

describe('un classeur qui porte chaque fonction de cotation et de flux', () => {
  let banc: Banc
  let recalcule: Uint8Array
  beforeAll(async () => {
    await exigerLibreOffice()
    banc = ouvrirBanc()
    banc.ecrireFichier('avant.xlsx', fabriquerLivre({ feuilles: EXEMPLES.map(feuilleDe) }))
    const { code, erreur } = await lancerIci('recalculer', banc.chemin('avant.xlsx'), '--sortie', banc.chemin('apres.xlsx'))
    if (code !== 0) throw new Error(erreur)
    recalcule = banc.lireFichier('apres.xlsx')
  })
  afterAll(() => banc?.fermer())

  async function lire(octets: Uint8Array, { feuille, valeur }: ExempleEnCellules): Promise<unknown> {
    const plage = plageDe(feuille, LIGNE - 1, 0, valeur.length, valeur[0]?.length ?? 1)
    const { valeurs } = await (await ouvrirXlsx(octets)).lire(plage)
    return valeurs.map((ligne) => ligne.map((une) => une ?? ''))
  }

  it.each(EXEMPLES.map((exemple) => [exemple.feuille, exemple] as const))('%s : recalculée, le résultat de son exemple', async (_nom, exemple) => {
    expect(await lire(recalcule, exemple)).toEqual(exemple.valeur)
  })

  // Nos fonctions n’existent pas dans LibreOffice, qui recalcule les matrices : seules les données s’y jugent.
  it('LibreOffice le rouvre et le réenregistre, les données des exemples gardées', async () => {
    const [rouvert = new Uint8Array()] = await reenregistrer([recalcule])
    const classeur = await ouvrirXlsx(rouvert)
    for (const { feuille, cellules } of EXEMPLES) {
      const largeur = Math.max(...cellules.map(({ length }) => length))
      const { valeurs } = await classeur.lire(plageDe(feuille, 0, 0, cellules.length, largeur))
      const attendues = cellules.map((ligne) => Array.from({ length: largeur }, (_, c) => (ligne[c] === '' ? null : (ligne[c] ?? null))))
      expect([feuille, valeurs]).toEqual([feuille, attendues])
    }
  })
})
