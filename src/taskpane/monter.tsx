import './composants/config-fabric'
import React from 'react'
import type { ReactElement } from 'react'
import ReactDOM from 'react-dom'
import { poserTheme } from './composants/theme'
import './volet.css'
import './contrat.css'
import './tableaux.css'

/** Seul endroit qui connaît la façon de monter de React 17. */
export function monter(contenu: ReactElement): void {
  poserTheme()
  ReactDOM.render(<React.StrictMode>{contenu}</React.StrictMode>, document.getElementById('racine'))
}
