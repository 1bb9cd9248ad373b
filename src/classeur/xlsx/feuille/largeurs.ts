import type { Noeud } from '../xml/arbre'
import { enfant, enfants } from '../xml/arbre'
import { ajouterEnfant, appliquerRetouches, poserAttribut, retoucherNoeud } from '../xml/retouches'
import type { Retouche } from '../xml/retouches'
import { coderComme, decoder } from '../xml/texte'
import type { Enveloppe } from './enveloppe'

/** Largeur, en pixels, du plus large chiffre de la police par défaut d'Excel, et des marges d'une cellule (ECMA-376, 18.3.1.13). */
const CHIFFRE = 7
const MARGES = 5

/** Colonnes voisines qui prennent la même largeur ; comptées à partir de 1, comme dans le fichier. */
interface Suite {
  readonly premiere: number
  readonly derniere: number
  readonly largeur: number
}

/** Largeur de fichier d'une colonne où tiennent `caracteres` chiffres ; sous un caractère, Excel réduit aussi les marges. */
function largeurDeFichier(caracteres: number): string {
  const pixels = caracteres < 1 ? caracteres * (CHIFFRE + MARGES) : caracteres * CHIFFRE + MARGES
  return String(Math.trunc((pixels / CHIFFRE) * 256) / 256)
}

/**
 * Donne leur largeur à des colonnes (base 0, en caractères). Une plage de colonnes du fichier se fractionne sans perdre ses attributs ;
 * celles qu'on ne touche pas gardent leurs octets.
 * @param enveloppe celle de ces octets
 */
export function elargir(octets: Uint8Array, enveloppe: Enveloppe, largeurs: ReadonlyMap<number, number>, partie: string): Uint8Array {
  if (largeurs.size === 0) return octets
  const { racine, bornes } = enveloppe
  const tete = octets.subarray(0, bornes.debut)
  const texte = decoder(tete, partie)
  const nouvelle = coderComme(tete, appliquerRetouches(texte, retoucher(texte, enfant(racine, 'cols'), bornes.prefixe, largeurs)))
  const sortie = new Uint8Array(nouvelle.length + octets.length - bornes.debut)
  sortie.set(nouvelle)
  sortie.set(octets.subarray(bornes.debut), nouvelle.length)
  return sortie
}

function retoucher(texte: string, liste: Noeud | undefined, p: string, largeurs: ReadonlyMap<number, number>): readonly Retouche[] {
  const presentes = enfants(liste, 'col')
  const libres = new Map(largeurs)
  const remplacements = presentes.flatMap((colonne) => {
    const suites = enSuites([...largeurs].filter(([indice]) => indice + 1 >= premiere(colonne) && indice + 1 <= derniere(colonne)))
    for (const suite of suites) for (let n = suite.premiere; n <= suite.derniere; n += 1) libres.delete(n - 1)
    return suites.length === 0 ? [] : [{ debut: colonne.debut, fin: colonne.fin, texte: fractionner(texte, colonne, suites) }]
  })
  const nouvelles = enSuites([...libres])
  if (liste === undefined) {
    const colonnes = nouvelles.map((suite) => nouvelleColonne(p, suite)).join('')
    return [{ debut: texte.length, fin: texte.length, texte: `<${p}cols>${colonnes}</${p}cols>` }]
  }
  const insertions = nouvelles.map((suite) => {
    const suivante = presentes.find((colonne) => premiere(colonne) > suite.derniere)
    const ajout = nouvelleColonne(p, suite)
    return suivante === undefined ? ajouterEnfant(texte, liste, ajout) : { debut: suivante.debut, fin: suivante.debut, texte: ajout }
  })
  // Une insertion devant une colonne remplacée commence au même endroit : elle passe d'abord.
  return [...insertions, ...remplacements]
}

function fractionner(texte: string, colonne: Noeud, suites: readonly Suite[]): string {
  let sortie = ''
  let suivante = premiere(colonne)
  const morceau = (debut: number, fin: number, largeur: number | null): string =>
    retoucherNoeud(texte, colonne, [
      ...poserAttribut(texte, colonne, 'min', String(debut)),
      ...poserAttribut(texte, colonne, 'max', String(fin)),
      ...(largeur === null
        ? []
        : [
            ...poserAttribut(texte, colonne, 'width', largeurDeFichier(largeur)),
            ...poserAttribut(texte, colonne, 'customWidth', '1'),
            ...poserAttribut(texte, colonne, 'bestFit', null),
          ]),
    ])
  for (const suite of suites) {
    if (suite.premiere > suivante) sortie += morceau(suivante, suite.premiere - 1, null)
    sortie += morceau(suite.premiere, suite.derniere, suite.largeur)
    suivante = suite.derniere + 1
  }
  return suivante <= derniere(colonne) ? sortie + morceau(suivante, derniere(colonne), null) : sortie
}

function enSuites(largeurs: readonly (readonly [number, number])[]): readonly Suite[] {
  const suites: Suite[] = []
  for (const [indice, largeur] of [...largeurs].sort(([une], [autre]) => une - autre)) {
    const derniereSuite = suites.at(-1)
    if (derniereSuite?.derniere === indice && derniereSuite.largeur === largeur) {
      suites[suites.length - 1] = { ...derniereSuite, derniere: indice + 1 }
    } else suites.push({ premiere: indice + 1, derniere: indice + 1, largeur })
  }
  return suites
}

function nouvelleColonne(p: string, { premiere: min, derniere: max, largeur }: Suite): string {
  return `<${p}col min="${min}" max="${max}" width="${largeurDeFichier(largeur)}" customWidth="1"/>`
}

function premiere({ attributs }: Noeud): number {
  return Number(attributs.get('min') ?? 1)
}

function derniere({ attributs }: Noeud): number {
  return Number(attributs.get('max') ?? 1)
}
