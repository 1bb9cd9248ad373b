import { lireBooleen, lireDate, lireEntier, lireFraction, lireNombre, lireNombreOuTaux, lireVariation } from '../../../regles'
import type { Anomalie } from '../../../regles'
import type { ContenuSaisi } from '../../../trames'
import { dire } from '../../dire'
import type { ChampDeSaisie, GenreDeChamp } from './champs'
import { ecrireSaisie } from './ecrire-saisie'

export interface SaisieLue {
  /** Ce que la table gardera : la valeur lue, ou le texte tel quel quand il ne se lit pas (rien de tapé n’est perdu). */
  readonly contenu: ContenuSaisi
  /** Pourquoi la saisie ne va pas : la colonne, ce qui a été lu, ce qui est attendu ; `null` si elle va. */
  readonly refus: string | null
}

const LECTURES: Readonly<Partial<Record<GenreDeChamp, (brut: number | string | boolean) => ContenuSaisi | Anomalie>>> = {
  'oui-non': lireBooleen,
  date: lireDate,
  annee: lireAnnee,
  entier: lireEntier,
  variation: lireVariationEntiere,
  nombre: lireNombre,
  pourcentage: lireFractionGardee,
}

const ATTENDUS: Readonly<Record<GenreDeChamp, string>> = {
  texte: 'tables.attendu-texte',
  'texte-long': 'tables.attendu-texte',
  liste: 'tables.attendu-texte',
  choix: 'tables.attendu-texte',
  libre: 'tables.attendu-texte',
  'oui-non': 'tables.attendu-oui-non',
  date: 'tables.attendu-date',
  annee: 'tables.attendu-annee',
  entier: 'tables.attendu-entier',
  variation: 'tables.attendu-variation',
  nombre: 'tables.attendu-nombre',
  pourcentage: 'tables.attendu-pourcentage',
}

/** Lit ce qui est tapé dans un champ. Un champ vide est vide, jamais zéro. */
export function lireSaisie(champ: ChampDeSaisie, texte: string): SaisieLue {
  const tape = texte.trim()
  if (tape === '') return { contenu: null, refus: null }
  if (champ.genre === 'libre') return { contenu: lireLibre(tape), refus: null }
  const lire = LECTURES[champ.genre]
  if (lire === undefined) return { contenu: texte, refus: refusDuTexte(champ, tape) }
  const lu = lire(tape)
  if (typeof lu === 'string' || lu === null) return { contenu: texte, refus: refuser(champ, tape) }
  return { contenu: lu, refus: horsDesFractions(champ, lu) ? refuser(champ, tape) : null }
}

/** Refus d’un contenu gardé, quel que soit le support d’où il vient ; `null` s’il va. */
export function refusDe(champ: ChampDeSaisie, contenu: ContenuSaisi | undefined): string | null {
  if (contenu === null || contenu === undefined) return null
  if (typeof contenu === 'string') return lireSaisie(champ, contenu).refus
  const lu = champ.ferme ? 'illisible' : (LECTURES[champ.genre]?.(contenu) ?? contenu)
  const refuse = typeof lu === 'string' || horsDesFractions(champ, lu)
  return refuse ? refuser(champ, ecrireSaisie(champ.genre, contenu)) : null
}

/** Contenu relu d’une feuille, dans le type de sa colonne ; tel quel s’il ne se lit pas. */
export function normaliser(champ: ChampDeSaisie, contenu: ContenuSaisi | undefined): ContenuSaisi {
  if (typeof contenu !== 'string') return contenu ?? null
  return lireSaisie(champ, contenu).contenu
}

/** Une seule année, à quatre chiffres : « 2023/2024 » n’en est pas une. */
function lireAnnee(brut: number | string | boolean): number | Anomalie {
  const annee = lireEntier(brut)
  return typeof annee === 'number' && (annee < 1000 || annee > 9999) ? 'hors-domaine' : annee
}

function lireVariationEntiere(brut: number | string | boolean): number | Anomalie {
  const variation = lireVariation(brut)
  return typeof variation === 'number' && !Number.isInteger(variation) ? 'decimal' : variation
}

/** Un nombre gardé est déjà une fraction ; un texte tapé est un taux. */
function lireFractionGardee(brut: number | string | boolean): number | Anomalie {
  if (typeof brut === 'number') return brut < 0 ? 'negatif' : brut
  return lireFraction(brut)
}

function lireLibre(tape: string): ContenuSaisi {
  const lu = lireNombreOuTaux(tape)
  return typeof lu === 'number' ? lu : tape
}

function horsDesFractions({ fractions }: ChampDeSaisie, lu: ContenuSaisi): boolean {
  return fractions.length > 0 && typeof lu === 'number' && !fractions.includes(lu)
}

function refusDuTexte(champ: ChampDeSaisie, tape: string): string | null {
  return champ.ferme && !champ.options.includes(tape) ? refuser(champ, tape) : null
}

function refuser({ libelle, genre, options, fractions }: ChampDeSaisie, lu: string): string {
  return dire('tables.refus', { colonne: libelle, lu, attendu: attenduDe(genre, options, fractions) })
}

function attenduDe(genre: GenreDeChamp, options: readonly string[], fractions: readonly number[]): string {
  if (genre === 'choix') return dire('tables.attendu-choix', { choix: options.map((option) => `« ${option} »`).join(', ') })
  if (fractions.length > 0) return fractions.map((fraction) => dire('valeur.pourcent', { fraction })).join(dire('tables.ou'))
  return dire(ATTENDUS[genre])
}
