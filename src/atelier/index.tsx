import React from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './atelier.css'
import { ouvrirSession } from './session'

const racine = document.getElementById('racine')
if (racine === null) throw new Error('élément « racine » absent de la page')
createRoot(racine).render(<App ouvrirSession={ouvrirSession} />)
