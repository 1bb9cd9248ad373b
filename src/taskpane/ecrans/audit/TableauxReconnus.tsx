import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { TableauReconnu } from '../../../audit'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import { sansCoupure } from '../../../textes'
import { nommerType } from '../../cas-usage/audit/nommer-type'
import { Pliage } from '../../composants/Pliage'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'
import { CERTITUDES } from './certitudes'

interface Proprietes {
  readonly classeur: Classeur
  readonly tableaux: readonly TableauReconnu[]
}

/** Ce que l’audit a reconnu : le type en clair, la plage (un clic y va), la certitude, les colonnes et celles qu’il ignore. */
export function TableauxReconnus({ classeur, tableaux }: Proprietes): ReactElement | null {
  const [refus, setRefus] = useState<string | null>(null)
  if (tableaux.length === 0) return null
  return (
    <Pliage titre={dire('audit.tableaux', { nombre: tableaux.length })}>
      <ul className="mx-fiches">
        {tableaux.map((tableau) => {
          const adresse = ecrireAdresse(tableau.plage)
          return (
            <li key={`${tableau.type} ${adresse}`} className="mx-fiche">
              <p>
                <strong>{nommer(tableau.type)}</strong>
              </p>
              <LienVersCellule classeur={classeur} adresse={adresse} surRefus={setRefus} />
              <p className="mx-secondaire">{dire(CERTITUDES[tableau.certitude])}</p>
              <p className="mx-secondaire">{colonnesDe(tableau)}</p>
              {tableau.etrangeres.length === 0 ? null : <p className="mx-secondaire">{dire('audit.colonnes-ignorees', { colonnes: citer(tableau.etrangeres) })}</p>}
            </li>
          )
        })}
      </ul>
      <Refus phrase={refus} />
    </Pliage>
  )
}

function nommer(type: string): string {
  const nom = nommerType(type)
  return sansCoupure(nom === null ? type : dire('audit.type', { type, nom }))
}

function colonnesDe({ colonnes, objets, transpose }: TableauReconnu): string {
  return dire(transpose ? 'audit.colonnes-transpose' : 'audit.colonnes', { objets: objets.length, colonnes: citer(colonnes) })
}

function citer(colonnes: readonly { readonly intitule: string }[]): string {
  return colonnes.map(({ intitule }) => `« ${intitule} »`).join(', ')
}
