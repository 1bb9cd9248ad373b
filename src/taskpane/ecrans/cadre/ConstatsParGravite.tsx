import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { GRAVITES } from '../../../regles'
import type { Gravite } from '../../../regles'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { Pliage } from '../../composants/Pliage'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'

export interface ConstatAffiche {
  readonly gravite: Gravite
  readonly regle: string
  readonly phrase: string
  /** Cellule que montre un clic, avec sa feuille ; `null` : le tableau entier est en cause. */
  readonly adresse: string | null
}

interface Proprietes {
  readonly classeur: Classeur
  readonly constats: readonly ConstatAffiche[]
  /** Une gravité s’ouvre d’avance jusqu’à ce nombre de constats ; 0 : toutes repliées. */
  readonly ouvertsJusqua: number
}

const GENRES: Readonly<Record<Gravite, GenreAvis>> = { EL: 'erreur', IN: 'erreur', AL: 'alerte', IF: 'information' }
const TITRES: Readonly<Record<Gravite, string>> = { EL: 'constats.el', IN: 'constats.in', AL: 'constats.al', IF: 'constats.if' }
/** Au-delà, la liste ne se lirait plus : la suite se verra une fois les premiers levés. */
const MONTRES = 50

/** Les constats, repliés gravité par gravité, de la plus forte à la plus faible ; un clic va à la cellule. */
export function ConstatsParGravite({ classeur, constats, ouvertsJusqua }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | null>(null)
  return (
    <>
      {GRAVITES.map((gravite) => {
        const siens = constats.filter((constat) => constat.gravite === gravite)
        if (siens.length === 0) return null
        const caches = siens.length - MONTRES
        return (
          <Pliage key={gravite} titre={dire(TITRES[gravite], { nombre: siens.length })} ouvert={siens.length <= ouvertsJusqua}>
            <Avis genre={GENRES[gravite]}>
              <ul className="mx-liste">
                {siens.slice(0, MONTRES).map(({ regle, phrase, adresse }, rang) => (
                  <li key={rang}>
                    {dire('constats.constat', { regle, phrase })}{' '}
                    {adresse === null ? null : <LienVersCellule classeur={classeur} adresse={adresse} surRefus={setRefus} />}
                  </li>
                ))}
              </ul>
              {caches > 0 ? <p>{dire('constats.caches', { nombre: caches })}</p> : null}
            </Avis>
          </Pliage>
        )
      })}
      <Refus phrase={refus} />
    </>
  )
}
