import type { PeriodeTriennale } from '../regles'

/** Intitulés de la trame type ; ceux du 3e volet sont imposés. `{periode}` reçoit la période du contrat. */
const TITRES = {
  contrat: 'Contrat de mixité sociale ({periode})',
  preambule: 'Préambule',
  presentation: 'Présentation de la commune',
  'volet-1': '1er volet / Points de repères sur le logement social sur la commune',
  'volet-1-1': '1) Évolution du taux de logement social',
  'volet-1-2': '2) État des lieux du parc social et de la demande locative sociale',
  'volet-1-3': '3) Dynamique de rattrapage SRU',
  'volet-1-4': '4) Les modes de production du logement social',
  'volet-2': '2e volet / Outils et leviers d’action pour le développement du logement social',
  'volet-3': '3e volet / Objectifs, engagements et projets : la feuille de route pour {periode}',
  'article-1': 'Article 1er - Les engagements et actions à mener pour la période {periode}',
  'article-2': 'Article 2 - Les objectifs de rattrapage pour la période {periode}',
  quantitatifs: 'Objectifs quantitatifs de rattrapage pour {periode}',
  ensemble: 'Ensemble des communes',
  qualitatifs: 'Objectifs qualitatifs de rattrapage',
  bilan: 'Modalités d’établissement du bilan triennal {periode}',
  'article-3': 'Article 3 - Les projets de logements sociaux pour {periode}',
  vivier: 'Vivier des projets d’après {periode}',
  'article-4': 'Article 4 – Pilotage, suivi et animation du contrat de mixité sociale',
  signatures: 'Signatures',
} as const

export type Titre = keyof typeof TITRES

export function titreDe(titre: Titre, periode: PeriodeTriennale): string {
  return TITRES[titre].replace('{periode}', periode)
}
