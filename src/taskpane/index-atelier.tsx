import './composants/config-fabric'
import React from 'react'
import type { Classeur } from '../classeur/port'
import { App } from './App'
import { HorsDExcel } from './ecrans/HorsDExcel'
import { monter } from './monter'

/** Ce que la page de l’atelier offre au volet, montré dans un cadre de même origine. */
interface FenetreDeLAtelier {
  readonly mixite?: { readonly classeur: Classeur }
}

const classeur = (window.parent as unknown as FenetreDeLAtelier).mixite?.classeur

monter(classeur === undefined ? <HorsDExcel phrase="hors-atelier" /> : <App classeur={classeur} />)
