import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { estVide, nombreDe, porte, tableauxDe, texteDe } from './lire'
import { partFausse } from './part'
import { releverCase, releverTitres } from './relever'

interface Indicateur {
  readonly nom: string
  readonly numerateur: string
  readonly denominateur: string
  readonly part: string
}

const INDICATEURS: readonly Indicateur[] = [
  { nom: 'part des logements sociaux mis en service dans l’augmentation des résidences principales', numerateur: 'ls_ms', denominateur: 'drp', part: 'part1' },
  { nom: 'part des logements sociaux financés dans les logements autorisés', numerateur: 'ls_fin', denominateur: 'aut', part: 'part2' },
]

const PARTS_DE_PRODUCTION: readonly (readonly [notion: string, part: string])[] = [
  ['vefa', 'p_vefa'],
  ['mod', 'p_mod'],
  ['aa', 'p_aa'],
]

/** Les deux indicateurs de l'offre nouvelle : présents (CMS-27), et justes (SRU-17). */
export const OFFRE_NOUVELLE: Controle = {
  id: 'CMS-27.offre',
  regle: 'CMS-27',
  gravite: 'AL',
  aide: 'audit-trame.aide.offre',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-09')) {
      const remplis = Array.from(tableau.objets).filter((objet) => INDICATEURS.some((indicateur) => estDit(tableau, objet, indicateur)))
      if (remplis.length === 0) continue
      for (const indicateur of INDICATEURS) examinerIndicateur(tableau, indicateur, remplis, carnet)
    }
  },
}

/** VEFA et maîtrise d'ouvrage directe ne dépassent pas le total ; leurs parts sont celles de leurs nombres (CMS-28). */
export const PRODUCTION: Controle = {
  id: 'CMS-28.production',
  regle: 'CMS-28',
  gravite: 'IN',
  aide: 'audit-trame.aide.production',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-10')) for (const objet of Array.from(tableau.objets)) examinerProduction(tableau, objet, carnet)
  },
}

function estDit(tableau: TableauReconnu, objet: number, { numerateur, denominateur, part }: Indicateur): boolean {
  return !estVide(tableau, objet, part) || (!estVide(tableau, objet, numerateur) && !estVide(tableau, objet, denominateur))
}

function examinerIndicateur(tableau: TableauReconnu, indicateur: Indicateur, remplis: readonly number[], carnet: Carnet): void {
  const { nom, numerateur, denominateur, part } = indicateur
  const colonnes = porte(tableau, part) || (porte(tableau, numerateur) && porte(tableau, denominateur))
  if (!colonnes) {
    carnet.nonConforme(releverTitres(tableau, { phrase: 'offre-indicateur', donnees: { indicateur: nom } }))
    return
  }
  for (const objet of remplis) {
    if (!estDit(tableau, objet, indicateur)) {
      const notion = porte(tableau, part) ? part : estVide(tableau, objet, numerateur) ? numerateur : denominateur
      carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'offre-indicateur', donnees: { indicateur: nom } }))
      continue
    }
    const [n, d] = [nombreDe(tableau, objet, numerateur), nombreDe(tableau, objet, denominateur)]
    const attendu = n === null || d === null || d <= 0 ? null : partFausse(tableau, objet, part, n / d)
    if (attendu === null) carnet.conforme()
    else {
      const donnees = { indicateur: nom, nombre: n ?? 0, total: d ?? 0 }
      carnet.nonConforme(releverCase(tableau, objet, part, { phrase: 'part-fausse', donnees, attendu, gravite: 'IN', regle: 'SRU-17', selon: [numerateur, denominateur], corriger: true }))
    }
  }
}

function examinerProduction(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const [vefa, directe, aa, total] = ['vefa', 'mod', 'aa', 'total'].map((notion) => nombreDe(tableau, objet, notion))
  if (total == null) return
  const periode = texteDe(tableau, objet, 'periode') ?? ''
  if (vefa != null && directe != null && vefa + directe > total) {
    const attendu = Math.max(0, total - vefa)
    carnet.nonConforme(releverCase(tableau, objet, 'mod', { phrase: 'production-filieres', donnees: { periode, vefa, directe, total }, attendu, selon: ['vefa', 'total'] }))
    return
  }
  if (aa != null && aa > total) {
    carnet.nonConforme(releverCase(tableau, objet, 'aa', { phrase: 'production-acquisition', donnees: { periode, aa, total }, attendu: total, selon: ['total'] }))
    return
  }
  for (const [notion, part] of PARTS_DE_PRODUCTION) {
    const nombre = nombreDe(tableau, objet, notion)
    const attendu = nombre === null || total === 0 ? null : partFausse(tableau, objet, part, nombre / total)
    if (attendu === null) carnet.conforme()
    else {
      const donnees = { indicateur: periode, nombre: nombre ?? 0, total }
      carnet.nonConforme(releverCase(tableau, objet, part, { phrase: 'part-fausse', donnees, attendu, selon: [notion, 'total'], corriger: true }))
    }
  }
}
