import { enIso, lireDate, PERIODE_PAR_DEFAUT, periodeDeLAnnee } from '../../regles'
import { colonneDe, valeurDe } from '../reconnaissance/acceder'
import { brutDe } from '../reconnaissance/lire-cases'
import { textesDuClasseur } from '../reconnaissance/textes-du-classeur'
import type { TableauReconnu } from '../reconnaissance/types'
import type { Dossier } from '../types'
import { memoriser } from '../memoriser'

const ANNEE = /(?<!\d)(?:19|20)\d\d(?!\d)/
const DUREE = 3
const LIGNES_LUES = 200

/**
 * Période que disent ensemble la date d'entrée et le rang des nouvelles entrantes : entrée en 2023, rang 1, c'est 2023-2025 ; `null` si une ligne
 * en dit une autre.
 */
export function periodeDesEntrees(tableau: TableauReconnu): string | null {
  const [entree, rang] = [colonneDe(tableau, 'dateEntree'), colonneDe(tableau, 'rang')]
  if (entree === undefined || rang === undefined) return null
  const dites = new Set<string>()
  for (let i = 0; i < Math.min(tableau.objets.length, LIGNES_LUES); i += 1) {
    const objet = tableau.objets[i] ?? 0
    const [annee, numero] = [anneeDite(brutDe(valeurDe(tableau, objet, entree.rang))), Number(brutDe(valeurDe(tableau, objet, rang.rang)))]
    if (annee === null || !Number.isInteger(numero) || numero < 1) continue
    const periode = periodeDeLAnnee(annee + DUREE * (numero - 1))
    if (periode !== undefined) dites.add(periode.nom)
  }
  return dites.size === 1 ? ([...dites][0] ?? null) : null
}

function anneeDite(brut: string | number | boolean | null): number | null {
  if (typeof brut === 'number' && brut > 1990 && brut < 2100) return brut
  const lue = /(?<!\d)20\d\d(?!\d)/.exec(String(brut ?? ''))?.[0]
  if (lue !== undefined && typeof brut === 'string') return Number(lue)
  const jour = lireDate(brut)
  return typeof jour === 'number' ? Number(enIso(jour).slice(0, 4)) : null
}

/** Période par défaut d'un classeur qui ne date rien : ni titre, ni feuille, ni colonne n'y porte d'année ; `null` s'il en porte une. */
export const periodeTue = memoriser((dossier: Dossier): string | null => (estMuet(dossier) ? PERIODE_PAR_DEFAUT : null))

function estMuet({ instantane, tableaux }: Dossier): boolean {
  const date = tableaux.some(
    ({ periode, colonnes, etrangeres }) =>
      periode !== null ||
      colonnes.some((colonne) => colonne.annee !== null || colonne.periode !== null || colonne.notion === 'annee' || colonne.notion === 'periode') ||
      etrangeres.some(({ intitule }) => ANNEE.test(intitule)),
  )
  return !date && textesDuClasseur(instantane, tableaux).every(({ texte }) => !ANNEE.test(texte))
}
