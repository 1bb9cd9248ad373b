import React from 'react'
import type { ReactElement } from 'react'
import { inventaireDe } from '../../../trames'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import { ficheDe } from '../../cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import type { LigneDeValeur } from '../../composants/TableDeValeurs'
import { dire } from '../../dire'
import { ecrireLogements } from './ecrire-nombres'

interface Proprietes {
  readonly examinee: CommuneExaminee
  readonly dossier: DossierCadre
}

/** Nombres légaux d’une commune, d’où ils viennent, et les objectifs qualitatifs de l’objectif retenu. */
export function NombresDeCommune({ examinee, dossier }: Proprietes): ReactElement | null {
  const { commune, statut, legal, retenu, qualitatifs } = examinee
  const fiche = ficheDe(dossier)
  if (statut === 'exemptee' || statut === 'cible-atteinte') return null
  const notifies = commune.manquants !== null && commune.manquants !== 0
  const annee = String(inventaireDe(fiche))
  const quali = retenu === null ? null : dire('objectifs.quali', { objectif: retenu })
  const lignes: readonly LigneDeValeur[] = [
    {
      intitule: dire('objectifs.manquants'),
      precision: notifies ? dire('objectifs.manquants-notifies') : dire('objectifs.manquants-calcules', { annee }),
      valeur: ecrireLogements(legal.manquants),
    },
    { intitule: dire('objectifs.taux-legal'), precision: regimeEcrit(examinee), valeur: ecrirePoints(legal.tauxLegal) },
    { intitule: dire('objectifs.objectif-legal', { periode: fiche.periode }), precision: null, valeur: ecrireLogements(legal.objectifLegal) },
    ...plancherEcrit(examinee, dossier),
    ...(qualitatifs === null
      ? []
      : [
          { intitule: dire('objectifs.plai'), precision: quali, valeur: ecrireLogements(qualitatifs.plai) },
          { intitule: dire('objectifs.pls'), precision: quali, valeur: ecrireLogements(qualitatifs.pls) },
        ]),
  ]
  return <TableDeValeurs titres={[dire('objectifs.nombre'), dire('objectifs.valeur')]} lignes={lignes} />
}

function regimeEcrit({ statut, regime }: CommuneExaminee): string | null {
  if (statut === 'entrante') return dire('objectifs.regime-viii')
  return regime === null ? null : dire('objectifs.regime', { regime })
}

function plancherEcrit({ plancher, tauxDuPlancher, regime }: CommuneExaminee, { modalite }: DossierCadre): readonly LigneDeValeur[] {
  if (plancher === null || tauxDuPlancher === null || regime === null) return []
  const moitie = 2 * tauxDuPlancher === regime
  const phrase = modalite === 'B' ? 'objectifs.plancher-ix' : moitie ? 'objectifs.plancher-x' : 'objectifs.plancher-annexe'
  return [{ intitule: dire('objectifs.plancher'), precision: dire(phrase, { taux: tauxDuPlancher }), valeur: ecrireLogements(plancher) }]
}

function ecrirePoints(points: number | null): string {
  return points === null ? dire('objectifs.inconnu') : dire('objectifs.points', { points })
}
