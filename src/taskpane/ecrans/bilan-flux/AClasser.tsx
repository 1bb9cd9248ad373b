import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import { citerLesLignes, DIMENSIONS_DU_BILAN, titreDeColonneDuBilan } from '../../../regles'
import type { BilanDuFlux, DimensionDuBilan, EcritureAClasser } from '../../../regles'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Choix } from '../../composants/Choix'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'
import type { BilanLu, GestesDuBilan } from './useBilanFlux'

interface Proprietes {
  readonly classeur: Classeur
  readonly lu: BilanLu
  readonly bilan: BilanDuFlux
  readonly gestes: GestesDuBilan
}

/** Au-delà, mieux vaut corriger la table : la liste ne se lirait plus. */
const ECRITURES_MONTREES = 30
const LAISSER = ''

/** Ce qu’aucune modalité ne prend, avec ses lignes, et de quoi le ranger ; ce qui a été rangé se défait. La table n’est pas touchée. */
export function AClasser({ classeur, lu, bilan, gestes }: Proprietes): ReactElement | null {
  const [refus, setRefus] = useState<string | null>(null)
  const montrees = bilan.aClasser.slice(0, ECRITURES_MONTREES)
  const cachees = bilan.aClasser.length - montrees.length
  const rangees = DIMENSIONS_DU_BILAN.flatMap(({ id }) => [...(lu.classement[id] ?? [])].map(([ecriture, modalite]) => ({ id, ecriture, modalite })))
  if (bilan.aClasser.length === 0 && rangees.length === 0) {
    return bilan.ventilations.some(({ absente }) => absente) ? null : (
      <Avis genre="succes">
        <p>{dire('bilan-flux.tout-classe')}</p>
      </Avis>
    )
  }
  return (
    <section aria-label={dire('bilan-flux.a-classer')}>
      <h2>{dire('bilan-flux.a-classer')}</h2>
      <p className="mx-aide">{dire('bilan-flux.a-classer-aide')}</p>
      <Refus phrase={refus} />
      {montrees.map((reste) => (
        <div key={`${reste.dimension} ${reste.lu}`} className="mx-notion" data-attend="oui">
          <Choix
            libelle={libelleDe(reste.dimension, reste.lu)}
            valeur={LAISSER}
            options={optionsDe(reste, bilan)}
            surChangement={(modalite) => gestes.classer(lu, reste.dimension, reste.lu, modalite)}
            aide={dire('bilan-flux.reste', {
              nombre: reste.lignes.length,
              lignes: citerLesLignes(reste.lignes),
              proposes: reste.proposes,
              attribues: reste.attribues,
            })}
          />
          <LienVersCellule classeur={classeur} adresse={adresseDe(reste, lu)} surRefus={setRefus} />
        </div>
      ))}
      {cachees > 0 ? <p className="mx-secondaire">{dire('bilan-flux.restes-caches', { nombre: cachees })}</p> : null}
      {rangees.length === 0 ? null : (
        <ul className="mx-liste">
          {rangees.map(({ id, ecriture, modalite }) => (
            <li key={`${id} ${ecriture}`}>
              {dire('bilan-flux.range', { quoi: libelleDe(id, ecriture), modalite })}{' '}
              <Bouton
                genre="discret"
                nomComplet={dire('bilan-flux.defaire-quoi', { quoi: libelleDe(id, ecriture) })}
                surClic={() => gestes.classer(lu, id, ecriture, null)}
              >
                {dire('bilan-flux.defaire')}
              </Bouton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function libelleDe(dimension: DimensionDuBilan, lu: string): string {
  const colonne = titreDeColonneDuBilan(dimension)
  return lu === '' ? dire('bilan-flux.vide', { colonne }) : dire('bilan-flux.ecriture', { colonne, lu })
}

/** Modalités de la ventilation ; d’une liste ouverte, l’écriture elle-même en est une de plus. */
function optionsDe({ dimension, lu }: EcritureAClasser, { ventilations }: BilanDuFlux) {
  const ouverte = DIMENSIONS_DU_BILAN.find(({ id }) => id === dimension)?.modalites.length === 0
  const modalites = ventilations.find((une) => une.dimension === dimension)?.modalites ?? []
  return [
    { valeur: LAISSER, texte: dire('bilan-flux.laisser') },
    ...modalites.map(({ nom }) => ({ valeur: nom, texte: nom })),
    ...(ouverte && lu !== '' ? [{ valeur: lu, texte: dire('bilan-flux.garder', { lu }) }] : []),
  ]
}

function adresseDe({ dimension, lignes }: EcritureAClasser, { table, cumul }: BilanLu): string {
  const { corps } = table
  const rang = cumul.colonnes[dimension] ?? 0
  return ecrireAdresse({ feuille: corps.feuille, ligne: (lignes[0] ?? corps.ligne + 1) - 1, colonne: corps.colonne + rang, lignes: 1, colonnes: 1 })
}
