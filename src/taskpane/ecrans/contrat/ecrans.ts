import type { ComponentType } from 'react'
import { Cadre } from '../cadre/Cadre'
import { Communes } from '../communes/Communes'
import { Ecritures } from '../ecritures/Ecritures'
import { Grilles } from '../grilles/Grilles'
import { Rediger } from '../rediger/Rediger'
import { Hypotheses } from '../hypotheses/Hypotheses'
import { Objectifs } from '../objectifs/Objectifs'
import { Tableaux } from '../tableaux/Tableaux'
import type { Etape, ProprietesDEtape } from './etapes'

/** Écran de chaque étape ; une étape sans écran n’est pas montrée. */
export const ECRANS: Readonly<Partial<Record<Etape, ComponentType<ProprietesDEtape>>>> = {
  cadre: Cadre,
  communes: Communes,
  hypotheses: Hypotheses,
  objectifs: Objectifs,
  tableaux: Tableaux,
  grilles: Grilles,
  rediger: Rediger,
  ecritures: Ecritures,
}
