import { lireDate } from '../../regles'
import { trouverTable } from '../tables-de-periode'
import { jourDe } from './cases'
import type { SaisieAControler, TableSaisie } from './types'

/** Terme inscrit à l'article 4 (ligne « Durée »), ou `null`. */
export function termeInscrit({ lignes }: TableSaisie, { fiche }: SaisieAControler['entree']): number | null {
  const rang = trouverTable('TAB-19', fiche)?.lignes.findIndex(({ code }) => code === 'duree') ?? -1
  return jourDe(lignes[rang], 'perio')
}

/** Terme du contrat : celui de l'article 4, sinon la fin de la période triennale. */
export function termeDuContrat({ entree, reste = {} }: SaisieAControler): number | null {
  const article4 = reste.tables?.['TAB-19']
  const inscrit = article4 === undefined ? null : termeInscrit(article4, entree)
  if (inscrit !== null) return inscrit
  const fin = lireDate(entree.fiche.au)
  return typeof fin === 'number' ? fin : null
}
