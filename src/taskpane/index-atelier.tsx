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

const PAUSE_MS = 100
const ESSAIS = 100

/** L’atelier et son cadre démarrent ensemble : le classeur peut arriver après le volet. */
function attendreLeClasseur(essais: number): void {
  const classeur = (window.parent as unknown as FenetreDeLAtelier).mixite?.classeur
  if (classeur !== undefined) monter(<App classeur={classeur} />)
  else if (essais > 0) setTimeout(() => attendreLeClasseur(essais - 1), PAUSE_MS)
  else monter(<HorsDExcel phrase="hors-atelier" />)
}

attendreLeClasseur(ESSAIS)
