import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Modalite } from '../modalite'

export const CMS_44: FicheDeRegle = {
  id: 'CMS-44',
  titre: 'Déroulé d’élaboration',
  nature: 'echeance',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'sections 1 à 3')],
  parametres: [],
  pointsOuverts: [],
}

/** Étapes de l'élaboration, dans leur ordre ; les quatre ateliers ont le même rang. */
export const ETAPES_D_ELABORATION = [
  'demande de la commune',
  'examen par le préfet',
  'comité de pilotage',
  'réunion d’introduction',
  'atelier « Action foncière »',
  'atelier « Urbanisme et aménagement »',
  'atelier « Programmation et financement »',
  'atelier « Attributions »',
  'synthèse',
  'choix du niveau d’objectif',
  'avis de la commission nationale SRU',
  'délibérations',
  'signature',
  'notification',
  'annexion au PLH',
] as const
export type EtapeDElaboration = (typeof ETAPES_D_ELABORATION)[number]

export interface EntreeDeroule {
  /** Date de chaque étape tenue. */
  readonly dates: Readonly<Partial<Record<EtapeDElaboration, Jour>>>
  readonly modalite: Modalite | null
  readonly plh: boolean
  /** Niveau d'objectif choisi au plancher. */
  readonly auPlancher: boolean
}

export interface DerouleDElaboration {
  /** Première étape à tenir ; `""` quand tout est daté. */
  readonly enCours: EtapeDElaboration | ''
  /** Étapes sans date alors qu'une suivante est datée. */
  readonly sautees: readonly EtapeDElaboration[]
  readonly constats: readonly Constat[]
}

/**
 * Où en est l'élaboration du contrat (CMS-44 ; guide, sections 1 à 3) : étape en cours, étapes sautées, dates en désordre.
 * `incomplet` : aucune étape datée.
 */
export function derouleDElaboration({ dates, modalite, plh, auPlancher }: EntreeDeroule): Resultat<DerouleDElaboration> {
  const references = CMS_44.articles
  const etapes = ETAPES_D_ELABORATION.filter((etape) => estDue(etape, modalite, plh) || dates[etape] !== undefined)
  const datees = etapes.flatMap((etape): EtapeDatee[] => {
    const jour = dates[etape]
    return jour === undefined ? [] : [{ etape, jour }]
  })
  const derniere = datees[datees.length - 1]
  if (derniere === undefined) return nonEtabli('incomplet', [message('cms-trame.deroule.vide')], { references })
  const attendues = etapes.filter((etape) => dates[etape] === undefined)
  const sautees = attendues.filter((etape) => rangDEtape(etape) < rangDEtape(derniere.etape))
  const constats = [
    ...sautees.map((etape) => constat('AL', 'cms-trame.deroule.sautee', { etape, suivante: derniere.etape })),
    ...desordres(datees),
    ...constatDuPlancher(datees, attendues, auPlancher),
  ]
  return etabli({ enCours: attendues[0] ?? '', sautees, constats }, 'étapes', { references })
}

interface EtapeDatee {
  readonly etape: EtapeDElaboration
  readonly jour: Jour
}

function estAtelier(etape: EtapeDElaboration): boolean {
  return etape.startsWith('atelier')
}

/** Rang d'une étape : celui du premier atelier pour les quatre. */
function rangDEtape(etape: EtapeDElaboration): number {
  return ETAPES_D_ELABORATION.findIndex((autre) => autre === etape || (estAtelier(etape) && estAtelier(autre)))
}

function estDue(etape: EtapeDElaboration, modalite: Modalite | null, plh: boolean): boolean {
  if (etape === 'avis de la commission nationale SRU') return modalite === 'C'
  return etape !== 'annexion au PLH' || plh
}

/** Chaque étape datée avant la plus tardive de celles qui la précèdent. */
function desordres(datees: readonly EtapeDatee[]): Constat[] {
  return datees.flatMap(({ etape, jour }) => {
    const precedentes = datees.filter((autre) => rangDEtape(autre.etape) < rangDEtape(etape) && autre.jour > jour)
    const [plusTardive] = [...precedentes].sort((a, b) => b.jour - a.jour)
    if (plusTardive === undefined) return []
    const donnees = { etape, jour: enIso(jour), avant: plusTardive.etape, du: enIso(plusTardive.jour) }
    return [constat('IN', 'cms-trame.deroule.desordre', donnees)]
  })
}

/** Le plancher ne se décide qu'à la fin, au vu des ateliers. */
function constatDuPlancher(datees: readonly EtapeDatee[], attendues: readonly EtapeDElaboration[], auPlancher: boolean): Constat[] {
  const choix = datees.find(({ etape }) => etape === 'choix du niveau d’objectif')
  if (!auPlancher || choix === undefined) return []
  const avant = attendues.some(estAtelier) || datees.some(({ etape, jour }) => estAtelier(etape) && jour > choix.jour)
  return avant ? [constat('AL', 'cms-trame.deroule.plancher', { jour: enIso(choix.jour) })] : []
}
