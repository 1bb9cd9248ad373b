import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { normaliser } from '../../../regles'
import type { TableauDeSuivi } from '../../../regles'
import { SUJETS_DE_SUIVI } from '../../../trames'
import type { SujetDeSuivi, SuiviTrouve } from '../../../trames'
import { ChampDeRecherche } from '../../composants/ChampDeRecherche'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'

interface Proprietes {
  readonly recherche: string
  readonly surRecherche: (recherche: string) => void
  /** Tableau qu’on vient de refermer : le focus revient à son bouton. */
  readonly quitte: string | null
  readonly surChoix: (trouve: SuiviTrouve) => void
}

const TITRES: Readonly<Record<SujetDeSuivi['sujet'], string>> = { cotation: 'suivi.cotation', flux: 'suivi.flux' }

/** Les tableaux, sujet par sujet ; la recherche porte sur le titre, l’aide et les règles. */
export function ListeDesSuivis({ recherche, surRecherche, quitte, surChoix }: Proprietes): ReactElement {
  const cadre = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (quitte !== null) cadre.current?.querySelector<HTMLButtonElement>(`[data-table="${quitte}"]`)?.focus()
  }, [quitte])
  const trouves = SUJETS_DE_SUIVI.map((sujet) => ({
    sujet,
    suivis: sujet.suivis.filter((suivi) => correspond(suivi, recherche)),
  }))
  const nombre = trouves.reduce((somme, { suivis }) => somme + suivis.length, 0)
  return (
    <div ref={cadre}>
      <TitreDEcran>{dire('suivi.titre')}</TitreDEcran>
      <p>{dire('suivi.intro')}</p>
      <ChampDeRecherche
        libelle={dire('suivi.rechercher')}
        valeur={recherche}
        surChangement={surRecherche}
        surTouche={() => undefined}
      />
      <ZoneVivante>
        <p className="mx-secondaire">
          {nombre === 0 ? dire('suivi.aucun') : dire(nombre === 1 ? 'suivi.un' : 'suivi.plusieurs', { nombre })}
        </p>
      </ZoneVivante>
      {trouves.map(({ sujet, suivis }) =>
        suivis.length === 0 ? null : (
          <section key={sujet.sujet}>
            <h2>{dire(TITRES[sujet.sujet])}</h2>
            <ul className="mx-fonctions">
              {suivis.map((suivi) => (
                <li key={suivi.id}>
                  <button type="button" className="mx-fonction" data-table={suivi.id} onClick={() => surChoix({ sujet, suivi })}>
                    <strong>{suivi.titre}</strong>
                    <span className="mx-secondaire">{dire('suivi.regles', { regles: reglesDe(suivi) })}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}

function reglesDe({ fiches }: TableauDeSuivi): string {
  return fiches.map(({ id }) => id).join(', ')
}

function correspond(suivi: TableauDeSuivi, recherche: string): boolean {
  const texte = normaliser(`${suivi.id} ${suivi.titre} ${suivi.aide} ${reglesDe(suivi)}`)
  return normaliser(recherche)
    .split(' ')
    .every((mot) => texte.includes(mot))
}
