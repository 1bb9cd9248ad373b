import type { ClasseurMemoire } from '../../src/classeur/memoire'
import type { Dossier } from '../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../src/taskpane/dossier/dossier-neuf'
import { CLEF_DU_CONTRAT } from '../../src/taskpane/dossier/gardien'
import { ecrireDossier, lireDossier } from '../../src/taskpane/dossier/lire-dossier'
import type { LigneSaisie } from '../../src/trames'
import { commune } from './cas-usage/commune'
import { classeurDuContrat } from './classeur-du-contrat'
import { ouvrirVolet } from './ouvrir-volet'
import type { VoletDEssai } from './ouvrir-volet'

/** Une action d’urbanisme, et deux projets dont le second va au vivier. */
export const ACTION: LigneSaisie = { theme: 'Urbanisme', action: 'Réviser le PLU', pilote: 'Aubignane ; Établissement foncier' }
export const PROJETS: readonly LigneSaisie[] = [
  { f01: 'Les Oliviers', f05: 45, f06: 24, f08: 2024, plai: 8, plus: 12, pls: 4 },
  { f01: 'Le Clos', f05: 30, f06: 30, f08: 2027 },
]

/** Brouillon d’une table. */
export function lignes(...saisies: readonly LigneSaisie[]): Dossier['brouillons'][string] {
  return { lignes: saisies, horsTableau: {} }
}

/** Classeur d’une commune, qui garde un contrat abaissant commencé. */
export async function classeurAvec(dossier: Partial<Dossier>): Promise<ClasseurMemoire> {
  const classeur = classeurDuContrat([
    commune('Aubignane', {
      residences: 9873,
      logements: 1898,
      cible: 0.25,
      situation: 'droit commun',
      plh: true,
      objectifRetenu: 160,
    }),
  ])
  const base: Partial<Dossier> = {
    modalite: 'B',
    communes: ['Aubignane'],
    territoire: { epci: 'Pays d’Aubagne', grandParis: false, ville: null },
  }
  await classeur.memoriser(CLEF_DU_CONTRAT, ecrireDossier({ ...DOSSIER_NEUF, ...base, ...dossier }))
  return classeur
}

export async function ouvrirLesTableaux(classeur: ClasseurMemoire): Promise<VoletDEssai> {
  const volet = await ouvrirVolet(classeur)
  await volet.cliquer('Remplir un contrat de mixité sociale')
  await volet.attendre(() => !volet.texte().includes('Lecture du contrat'))
  await volet.cliquer(/^Tableaux/)
  return volet
}

export async function ouvrirTable(classeur: ClasseurMemoire, id: string): Promise<VoletDEssai> {
  const volet = await ouvrirLesTableaux(classeur)
  await volet.attendre(() => !volet.texte().includes('Lecture des tableaux'))
  await volet.cliquer(new RegExp(`^${id}`))
  return volet
}

export async function ouvrirLApercu(volet: VoletDEssai): Promise<void> {
  await volet.cliquer('Voir l’aperçu avant d’écrire')
  await volet.attendre(() => volet.texte().includes('Ne rien écrire'))
}

export async function ecrire(volet: VoletDEssai): Promise<void> {
  await volet.cliquer(/^Écrire \d+ cellule/)
  await volet.attendre(() => /cellules? écrites?/.test(volet.texte()))
}

/** Brouillons que le classeur garde, une fois revenu à l’accueil du volet. */
export async function brouillonsGardes(volet: VoletDEssai, classeur: ClasseurMemoire): Promise<Dossier['brouillons']> {
  await volet.cliquer('Tableaux du contrat')
  await volet.cliquer('Étapes du contrat')
  await volet.cliquer('Accueil')
  const lu = lireDossier((await classeur.lireMemoire(CLEF_DU_CONTRAT)) ?? '')
  if ('id' in lu) throw new Error(lu.id)
  return lu.brouillons
}

export async function valeur(classeur: ClasseurMemoire, feuille: string, ligne: number, colonne: number): Promise<unknown> {
  return (await classeur.lire({ feuille, ligne, colonne, lignes: 1, colonnes: 1 })).valeurs[0]?.[0]
}

export function fiches(): readonly string[] {
  return [...document.querySelectorAll('.mx-fiche h3')].map((titre) => titre.textContent ?? '')
}
