import { normaliser } from '../../regles'
import { lireCodeInsee } from '../../donnees'
import { brutDe } from '../reconnaissance/lire-cases'
import type { Dossier } from '../types'
import { anneeDe, periodeDe, texteDe, valeurDeLigne, visiterLignes } from './ligne'
import type { Ligne } from './ligne'
import { baseDInventaireDe } from './millesimes'
import { voletsDe } from './volets'
import type { Volet } from './volets'
import { memoriser } from '../memoriser'

/** Toutes les lignes du classeur qui parlent d'une même commune. */
export interface Rapprochement {
  /** Les autres lignes de la commune, hors du tableau de celle-ci ; aucune si rien ne la désigne sûrement. */
  readonly ailleurs: (ligne: Ligne) => readonly Ligne[]
  /** Communes présentes dans plusieurs tableaux. */
  readonly communes: () => Iterable<readonly Ligne[]>
}

const SEULE: Rapprochement = { ailleurs: () => [], communes: () => [] }
export const rapprochementDe = memoriser((dossier: Dossier): Rapprochement => rapprocher(voletsDe(dossier)))

function rapprocher(volets: readonly Volet[]): Rapprochement {
  const lisibles = volets.filter(({ genre }) => genre === 'communes' || genre === 'annees' || genre === 'periodes')
  if (new Set(lisibles.map(({ tableau }) => tableau)).size < 2) return SEULE
  const clefs = creerClefs(lisibles)
  const parClef = new Map<string, Ligne[]>()
  const clefsDesLignes = new Map<Volet, Map<number, string>>()
  for (const volet of lisibles) {
    const deSerie = volet.genre === 'communes' ? null : clefs.deLaSerie(volet)
    if (volet.genre !== 'communes' && deSerie === null) continue
    visiterLignes(volet, (ligne) => {
      const clef = deSerie ?? clefs.deLaLigne(ligne)
      if (clef === null) return
      ranger(clefsDesLignes, ligne, clef)
      const lignes = parClef.get(clef)
      if (lignes === undefined) parClef.set(clef, [ligne])
      else lignes.push(ligne)
    })
  }
  return {
    ailleurs: ({ volet: { tableau }, volet, objet }) => {
      const clef = clefsDesLignes.get(volet)?.get(objet)
      const lignes = clef === undefined ? AUCUNE : (parClef.get(clef) ?? AUCUNE)
      return lignes.length < 2 ? AUCUNE : lignes.filter((autre) => autre.volet.tableau !== tableau)
    },
    communes: () => [...parClef.values()].filter((lignes) => lignes.some(({ volet }) => volet.tableau !== lignes[0]?.volet.tableau)),
  }
}

const AUCUNE: readonly Ligne[] = []

function ranger(clefs: Map<Volet, Map<number, string>>, { volet, objet }: Ligne, clef: string): void {
  const duVolet = clefs.get(volet)
  if (duVolet === undefined) clefs.set(volet, new Map([[objet, clef]]))
  else duVolet.set(objet, clef)
}

interface Clefs {
  /** Ce qui désigne la commune d'une ligne ; `null` : homonyme possible, ou commune deux fois dans le même tableau. */
  readonly deLaLigne: (ligne: Ligne) => string | null
  /** Commune dont le tableau entier est la série, d'après son titre ou le nom de sa feuille. */
  readonly deLaSerie: (volet: Volet) => string | null
}

function creerClefs(volets: readonly Volet[]): Clefs {
  if (volets.every(({ genre, colonnes }) => genre === 'communes' && colonnes.has('code'))) return PAR_CODE
  const identites = new Map<string, Set<string>>()
  for (const volet of volets) {
    if (volet.genre !== 'communes') continue
    const vus = new Set<string>()
    visiterLignes(volet, (ligne) => {
      const nom = nomReduit(texteDe(ligne, 'nom'))
      if (nom === '') return
      const identite = identiteDe(ligne)
      const connues = identites.get(nom) ?? new Set<string>()
      if (identite !== '') connues.add(identite)
      const place = `${nom}|${identite}|${anneeDe(ligne) ?? ''}|${texteDe(ligne, 'periode')}`
      if (vus.has(place)) connues.add('double')
      vus.add(place)
      identites.set(nom, connues)
    })
  }
  const deNom = (nom: string, identite: string): string | null => {
    if (identite.startsWith('c')) return identite
    const connues = identites.get(nom)
    if (nom === '' || connues === undefined) return null
    const codes = [...connues].filter((connue) => connue.startsWith('c'))
    if (connues.has('double')) return null
    if (codes.length === 1 && connues.size - codes.length <= 1) return codes[0] ?? null
    if (codes.length > 1 || connues.size > 1) return identite === '' ? null : `${nom}|${identite}`
    return nom
  }
  return {
    deLaLigne: (ligne) => deNom(nomReduit(texteDe(ligne, 'nom')), identiteDe(ligne)),
    deLaSerie: ({ tableau }) => {
      for (const texte of [tableau.feuille.nom, ...tableau.titre.split(/\s[-–—:]\s|\s?:\s|\n/)]) {
        const nom = nomReduit(texte)
        if (identites.has(nom)) return deNom(nom, '')
      }
      return null
    },
  }
}

/** Chaque tableau a ses codes : les noms ne servent pas. */
const PAR_CODE: Clefs = {
  deLaLigne: (ligne) => {
    const identite = identiteDe(ligne)
    return identite.startsWith('c') ? identite : null
  },
  deLaSerie: () => null,
}

/** Code INSEE, ou département : ce qui distingue deux homonymes ; vide si la ligne n'en dit rien. */
function identiteDe(ligne: Ligne): string {
  const code = brutDe(valeurDeLigne(ligne, 'code'))
  if (code !== null) {
    const lu = lireCodeInsee(String(code))
    const retenu = lu.code ?? lu.propose
    if (retenu !== null) return `c${retenu}`
  }
  const departement = texteDe(ligne, 'departement')
  return departement === '' ? '' : `d${normaliser(departement)}`
}

/** « St-Aubert (14) » et « SAINT AUBERT » désignent la même commune. */
export function nomReduit(nom: string): string {
  if (nom === '') return ''
  return normaliser(nom.replace(/\([^)]*\)/g, ' '))
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
}

/** Une valeur lue dans un autre tableau, et la ligne qui la porte. */
export interface ValeurAilleurs {
  readonly valeur: number
  readonly ligne: Ligne
}

/**
 * Valeur que les autres tableaux donnent à une notion de la commune, pour la même année d'inventaire ; `null` si aucun ne la donne, ou si deux se
 * contredisent.
 */
export function lireAilleurs(dossier: Dossier, ligne: Ligne, lire: (autre: Ligne) => number): ValeurAilleurs | null {
  const autres = rapprochementDe(dossier).ailleurs(ligne)
  if (autres.length === 0) return null
  const annee = anneeDe(ligne)
  const periode = periodeDe(ligne)
  const base = periode === null ? null : baseDInventaireDe(periode)
  let trouvee: ValeurAilleurs | null = null
  for (const autre of autres) {
    const valeur = lire(autre)
    if (Number.isNaN(valeur)) continue
    const sienne = anneeDe(autre)
    if (sienne === null ? autre.volet.genre === 'annees' : sienne !== (annee ?? base ?? sienne)) continue
    if (trouvee !== null && trouvee.valeur !== valeur) return null
    trouvee = { valeur, ligne: autre }
  }
  return trouvee
}
