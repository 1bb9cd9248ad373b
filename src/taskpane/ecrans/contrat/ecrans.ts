import type { ComponentType } from 'react'
import { Cadre } from '../cadre/Cadre'
import { Communes } from '../communes/Communes'
import { Ecritures } from '../ecritures/Ecritures'
import { Tableaux } from '../tableaux/Tableaux'
import type { Etape, ProprietesDEtape } from './etapes'

/** Écran de chaque étape ; une étape sans écran n’est pas montrée. */
export const ECRANS: Readonly<Partial<Record<Etape, ComponentType<ProprietesDEtape>>>> = {
  cadre: Cadre,
  communes: Communes,
  tableaux: Tableaux,
  ecritures: Ecritures,
}
