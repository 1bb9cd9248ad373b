import { lireAdresse } from '../../../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { ClasseurMemoire, FeuilleEnMemoire } from '../../../../src/classeur/memoire'
import type { Classeur, Saisie, Valeur } from '../../../../src/classeur/port'
import type { ApercuDesNotes } from '../../../../src/taskpane/cas-usage/coter/apercevoir-notes'
import { apercevoirNotes } from '../../../../src/taskpane/cas-usage/coter/apercevoir-notes'
import type { ChoixDeCotation } from '../../../../src/taskpane/cas-usage/coter/preparer-liste'
import { redigerMessage } from '../../../../src/textes'

/** 15/03/2024. */
export const JOUR = 45366

export const GRILLE: readonly (readonly Saisie[])[] = [
  ['critère', 'points', 'barème'],
  ['DALO', 100, null],
  ['Ancienneté de la demande', 3, 'par an'],
]

/** Quatre demandes : 100 + 4 ans × 3, 4 ans × 3, 100, ligne vide (contrats du projet, COTATION). */
export const DEMANDES: readonly (readonly Saisie[])[] = [
  ['Numéro', 'DALO', 'Ancienneté de la demande'],
  [1, true, '2019-05-10'],
  [2, false, '2020-01-15'],
  [3, true, '2024-01-10'],
  [null, null, null],
  [5, false, '2024-01-10'],
]

export function classeurDe(demandes: Partial<FeuilleEnMemoire> = {}, grille: readonly (readonly Saisie[])[] = GRILLE): ClasseurMemoire {
  return creerClasseurMemoire([
    { nom: 'Demandes', contenu: DEMANDES, ...demandes },
    { nom: 'Grille', contenu: grille },
  ])
}

export function choix(changes: Partial<ChoixDeCotation> = {}): ChoixDeCotation {
  return {
    demandes: lireAdresse('Demandes!A1:C6'),
    grille: lireAdresse('Grille!A1:C3'),
    nomDeGrille: 'Grille',
    mutation: null,
    jour: JOUR,
    doublement: false,
    ...changes,
  }
}

export async function apercu(classeur: Classeur, changes: Partial<ChoixDeCotation> = {}): Promise<ApercuDesNotes> {
  const rendu = await apercevoirNotes(classeur, choix(changes), {})
  if (rendu.genre === 'refusee') throw new Error(rendu.motifs.map(redigerMessage).join(' '))
  return rendu
}

export async function refus(classeur: Classeur, changes: Partial<ChoixDeCotation> = {}): Promise<readonly string[]> {
  const rendu = await apercevoirNotes(classeur, choix(changes), {})
  return rendu.genre === 'refusee' ? rendu.motifs.map(redigerMessage) : []
}

export async function lire(classeur: Classeur, adresse: string): Promise<readonly (readonly Valeur[])[]> {
  return (await classeur.lire(lireAdresse(adresse))).valeurs
}
