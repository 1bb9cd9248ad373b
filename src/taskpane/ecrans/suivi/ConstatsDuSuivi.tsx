import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { GRAVITES } from '../../../regles'
import type { Gravite } from '../../../regles'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { Refus } from '../../composants/Refus'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'
import type { SuiviDejaControle } from './useControle'

interface Proprietes {
  readonly classeur: Classeur
  readonly controle: SuiviDejaControle
}

const GENRES: Readonly<Record<Gravite, GenreAvis>> = { EL: 'erreur', IN: 'erreur', AL: 'alerte', IF: 'information' }
const TITRES: Readonly<Record<Gravite, string>> = {
  EL: 'suivi.gravite-el',
  IN: 'suivi.gravite-in',
  AL: 'suivi.gravite-al',
  IF: 'suivi.gravite-if',
}

/** Les constats du plus grave au plus léger ; un clic va à la cellule. */
export function ConstatsDuSuivi({ classeur, controle: { constats, alertes, lignes } }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | null>(null)
  const graves = constats.filter(({ gravite }) => gravite === 'EL' || gravite === 'IN').length
  return (
    <>
      <ZoneVivante>
        <Avis genre={graves > 0 ? 'erreur' : 'succes'}>
          <p>{dire(graves > 0 ? 'suivi.bilan' : 'suivi.bilan-sans-erreur', { lignes, graves, constats: constats.length })}</p>
        </Avis>
      </ZoneVivante>
      <Refus phrase={refus} />
      {alertes.map((alerte) => (
        <Avis key={alerte} genre="information">
          <p>{alerte}</p>
        </Avis>
      ))}
      {GRAVITES.map((gravite) => {
        const siens = constats.filter((constat) => constat.gravite === gravite)
        if (siens.length === 0) return null
        return (
          <Avis key={gravite} genre={GENRES[gravite]}>
            <h3>{dire(TITRES[gravite])}</h3>
            <ul className="mx-liste">
              {siens.map(({ regle, phrase, adresse }, rang) => (
                <li key={rang}>
                  {dire('suivi.constat', { regle, phrase })}{' '}
                  <LienVersCellule classeur={classeur} adresse={adresse} surRefus={setRefus} />
                </li>
              ))}
            </ul>
          </Avis>
        )
      })}
    </>
  )
}
