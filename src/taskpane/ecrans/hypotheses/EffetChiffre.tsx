import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import type { EffetDePoint, LigneDEffet, Mesure } from '../../cas-usage/objectifs/effets-des-points'
import { Bouton } from '../../composants/Bouton'
import { Nombre } from '../../composants/Nombre'
import { dire } from '../../dire'
import { ecrireValeur } from '../../valeurs'

const MESURES: Readonly<Record<Mesure, string>> = {
  manquants: 'hypotheses.mesure-manquants',
  legal: 'hypotheses.mesure-legal',
  plancher: 'hypotheses.mesure-plancher',
  retenu: 'hypotheses.mesure-retenu',
  plai: 'hypotheses.mesure-plai',
  pls: 'hypotheses.mesure-pls',
  exige: 'hypotheses.mesure-exige',
  repartition: 'hypotheses.mesure-repartition',
  arrondissements: 'hypotheses.mesure-arrondissements',
}

/** Au-delà, un grand EPCI ferait défiler l’écran pour un seul point. */
const LIGNES_MONTREES = 8

interface Proprietes {
  readonly effet: EffetDePoint
  /** Nom de la lecture retenue. */
  readonly retenue: string
}

/** Ce que chaque lecture donne, côte à côte, pour chaque nombre du contrat qui en change. */
export function EffetChiffre({ effet: { lectures, lignes }, retenue }: Proprietes): ReactElement {
  const [toutes, setToutes] = useState(false)
  const montrees = toutes ? lignes : lignes.slice(0, LIGNES_MONTREES)
  return (
    <>
      <table className="mx-table mx-effets">
        <caption>{dire('hypotheses.effet')}</caption>
        <thead>
          <tr>
            <th scope="col">{dire('hypotheses.mesure')}</th>
            {lectures.map(({ nom }) => (
              <th key={nom} scope="col" className="mx-nombre">
                {nom === retenue ? dire('hypotheses.retenue', { nom }) : sansCoupure(nom)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {montrees.map((ligne, i) => (
            <tr key={i}>
              <th scope="row">{nommer(ligne)}</th>
              {ligne.valeurs.map((valeur, rang) => (
                <Nombre key={rang}>{valeur === null ? dire('hypotheses.sans-objet') : ecrireValeur(valeur)}</Nombre>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {montrees.length === lignes.length ? null : (
        <Bouton genre="discret" surClic={() => setToutes(true)}>
          {dire('hypotheses.toutes', { nombre: lignes.length })}
        </Bouton>
      )}
    </>
  )
}

function nommer({ commune, mesure }: LigneDEffet): string {
  const dite = dire(MESURES[mesure])
  return commune === null ? dire('hypotheses.du-contrat', { mesure: dite }) : dire('hypotheses.ligne', { commune, mesure: dite })
}
