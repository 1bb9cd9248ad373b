import './composants/config-fabric'
import React from 'react'
import { creerClasseurExcel } from '../classeur/excel'
import { App } from './App'
import { HorsDExcel } from './ecrans/HorsDExcel'
import { monter } from './monter'

void Office.onReady(({ host }) => {
  monter(host === Office.HostType.Excel ? <App classeur={creerClasseurExcel()} /> : <HorsDExcel phrase="hors-excel" />)
})
