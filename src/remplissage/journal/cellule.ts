import type { Classeur } from '../../classeur/port'
import { memeValeurDeCellule } from '../../classeur/valeurs'
import { adresseDe } from '../apercu/nommer-lignes'
import { ErreurDeRemplissage } from '../erreurs'
import type { CelluleAEcrire } from '../types'
import type { CelluleTracee, ContenuDeCellule } from './trace'
import { porteEncore, ressaisir } from './trace'
import { toutOuRien } from './transaction'

/**
 * Écrit une seule cellule si elle porte encore ce qu'on en a montré ; rend `null` si elle a changé depuis. Son style reste.
 * @throws ErreurClasseur ; ErreurDeRemplissage `cellule-alteree` si elle ne garde pas ce qu'on y met, et porte alors ce qu'elle portait
 */
export async function ecrireUneCellule(classeur: Classeur, { lieu, avant, saisie }: CelluleAEcrire): Promise<CelluleTracee | null> {
  if (!porteExactement(await contenuDe(classeur, lieu), avant)) return null
  return toutOuRien(async (transaction) => {
    await transaction.faire(
      () => classeur.ecrire(lieu, [[saisie]]),
      () => classeur.ecrire(lieu, [[ressaisir(avant)]]),
    )
    const ecrit = await contenuDe(classeur, lieu)
    if (!garde(ecrit, saisie)) throw new ErreurDeRemplissage('cellule-alteree', { cellule: adresseDe(lieu.feuille, lieu.ligne, lieu.colonne) })
    return { ligne: lieu.ligne, colonne: lieu.colonne, avant, ecrit }
  })
}

/** Même formule et même résultat : une formule dont le résultat a suivi ses données ne porte plus ce qui a été jugé. */
export function porteExactement(present: ContenuDeCellule, avant: ContenuDeCellule): boolean {
  return present.formule === avant.formule && memeValeurDeCellule(videOu(present), videOu(avant))
}

export async function contenuDe(classeur: Pick<Classeur, 'lire'>, lieu: CelluleAEcrire['lieu']): Promise<ContenuDeCellule> {
  const { valeurs, formules } = await classeur.lire({ ...lieu, lignes: 1, colonnes: 1 })
  return { valeur: valeurs[0]?.[0] ?? null, formule: formules[0]?.[0] ?? null }
}

function videOu({ valeur }: ContenuDeCellule): ContenuDeCellule['valeur'] {
  return valeur === '' ? null : valeur
}

function garde(ecrit: ContenuDeCellule, saisie: CelluleAEcrire['saisie']): boolean {
  if (typeof saisie === 'object' && saisie !== null && 'formule' in saisie) return ecrit.formule !== null
  return porteEncore({ ...ecrit, valeur: videOu(ecrit) }, { valeur: saisie === '' ? null : saisie, formule: null })
}
