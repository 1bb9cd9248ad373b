import { ecrireNomDeFeuille } from '../../classeur/adresse'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur, Plage, Valeur } from '../../classeur/port'
import { estVide } from '../apercu/comparer'
import { adresseDe } from '../apercu/nommer-lignes'
import { ErreurDeRemplissage } from '../erreurs'
import { patiemment } from '../patienter'
import type { Pas } from '../suivi'
import { troncon } from '../suivi'
import type { ColonneAEcrire, Ecriture, ResultatDeRemise } from '../types'
import type { ContenuDeCellule } from './trace'
import { porteEncore } from './trace'
import { toutOuRien } from './transaction'

/** De quoi remettre une colonne : ce qu'on y a mis se recompose, rien n'est gardé par cellule. */
export interface TraceDeColonne {
  readonly ecriture: Ecriture
  readonly colonne: ColonneAEcrire
  readonly appuis: readonly string[]
}

/** Cellules par écriture : Excel les écrit d'un bloc, et un refus n'en laisse aucune à moitié. */
const CELLULES_PAR_ECRITURE = 1500
/** Cellules par lecture. */
const CELLULES_PAR_LECTURE = 20_000

/** Première cellule remplie de la place, ou `null` si tout y est vide. */
export async function premiereOccupee(classeur: Classeur, place: Plage, pas: Pas): Promise<string | null> {
  for (const morceau of morceaux(place, CELLULES_PAR_LECTURE)) {
    await pas((morceau.ligne - place.ligne) / place.lignes)
    const rang = (await contenus(classeur, morceau)).findIndex((contenu) => !estVide(contenu))
    if (rang >= 0) return adresseDe(place.feuille, morceau.ligne + rang, place.colonne)
  }
  return null
}

/**
 * Écrit une colonne dont la place est vide ; chaque morceau est relu, une cellule au format Texte ne garderait pas un nombre. Une
 * saisie ouverte refuse le premier morceau (rien n'est écrit), et suspend les suivants comme le retour en arrière.
 */
export async function poserColonne(classeur: Classeur, { place, valeur }: ColonneAEcrire, pas: Pas): Promise<void> {
  await toutOuRien(async (transaction) => {
    for (const morceau of morceaux(place, CELLULES_PAR_ECRITURE)) {
      const depart = morceau.ligne - place.ligne
      await pas(depart / place.lignes)
      const saisies = Array.from({ length: morceau.lignes }, (_saisie, i) => [valeur(depart + i)])
      const souffler = (): Promise<void> => pas(depart / place.lignes)
      await transaction.faire(
        () => (depart === 0 ? classeur.ecrire(morceau, saisies) : patiemment(() => classeur.ecrire(morceau, saisies), souffler)),
        () => patiemment(() => classeur.ecrire(morceau, vider(morceau))),
      )
      const relus = await patiemment(() => contenus(classeur, morceau), souffler)
      const perdue = relus.findIndex((contenu, i) => !porte(contenu, saisies[i]?.[0] ?? null))
      if (perdue >= 0) {
        throw new ErreurDeRemplissage('colonne-alteree', { cellule: adresseDe(place.feuille, morceau.ligne + perdue, place.colonne) })
      }
    }
    await pas(1)
  })
}

/** Vide une colonne qu'on a écrite. Une cellule changée depuis se dit d'abord ; `malgre` la vide aussi. */
export async function remettreColonne(classeur: Classeur, { colonne }: TraceDeColonne, malgre: boolean): Promise<ResultatDeRemise> {
  const { place, valeur } = colonne
  const presente = (await classeur.feuilles()).some(({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, place.feuille))
  if (!presente) return malgre ? { genre: 'remise', cellules: 0 } : { genre: 'changee', cellules: [ecrireNomDeFeuille(place.feuille)] }
  const changees: string[] = []
  const presents: Valeur[] = []
  for (const morceau of morceaux(place, CELLULES_PAR_LECTURE)) {
    for (const contenu of await contenus(classeur, morceau)) {
      const ligne = place.ligne + presents.length
      if (!porte(contenu, valeur(presents.length))) changees.push(adresseDe(place.feuille, ligne, place.colonne))
      presents.push(contenu.valeur)
    }
  }
  if (changees.length > 0 && !malgre) return { genre: 'changee', cellules: changees }
  await toutOuRien(async (transaction) => {
    for (const morceau of morceaux(place, CELLULES_PAR_ECRITURE)) {
      const depart = morceau.ligne - place.ligne
      const retour = presents.slice(depart, depart + morceau.lignes).map((present) => [present])
      await transaction.faire(
        () => (depart === 0 ? classeur.ecrire(morceau, vider(morceau)) : patiemment(() => classeur.ecrire(morceau, vider(morceau)))),
        () => patiemment(() => classeur.ecrire(morceau, retour)),
      )
    }
  })
  return { genre: 'remise', cellules: nombreEcrit(colonne) }
}

/** Cellules que la colonne remplit. */
export function nombreEcrit({ place, valeur }: ColonneAEcrire): number {
  let nombre = 0
  for (let rang = 0; rang < place.lignes; rang += 1) if (valeur(rang) !== null) nombre += 1
  return nombre
}

function porte(contenu: ContenuDeCellule, valeur: Valeur): boolean {
  return valeur === null ? estVide(contenu) : porteEncore(contenu, { valeur, formule: null })
}

async function contenus(classeur: Classeur, plage: Plage): Promise<readonly ContenuDeCellule[]> {
  const { valeurs, formules } = await classeur.lire(plage)
  return valeurs.map((rangee, i) => ({ valeur: rangee[0] ?? null, formule: formules[i]?.[0] ?? null }))
}

function vider({ lignes }: Plage): null[][] {
  return Array.from({ length: lignes }, () => [null])
}

function morceaux(place: Plage, hauteur: number): readonly Plage[] {
  return Array.from({ length: Math.ceil(place.lignes / hauteur) }, (_morceau, i) => ({
    ...place,
    ligne: place.ligne + i * hauteur,
    lignes: Math.min(hauteur, place.lignes - i * hauteur),
  }))
}

/** Écrit une colonne si sa place est vide ; rend la cellule qui l'occupe sinon. */
export async function ecrireColonne(classeur: Classeur, colonne: ColonneAEcrire, pas: Pas): Promise<string | null> {
  const occupee = await premiereOccupee(classeur, colonne.place, troncon(pas, 0, 0.1))
  if (occupee === null) await poserColonne(classeur, colonne, troncon(pas, 0.1, 1))
  return occupee
}
