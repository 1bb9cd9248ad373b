import React from 'react'
import type { ReactElement } from 'react'
import type { Territoire } from '../../../trames'
import { CaseACocher } from '../../composants/CaseACocher'
import { ChampTexte } from '../../composants/ChampTexte'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'

type Proprietes = Pick<ProprietesDEtape, 'dossier' | 'surDossier'>

const VILLES = ['Paris', 'Lyon', 'Marseille'] as const

/** Ce qui, du lieu, change les tables et les signataires. */
export function ChoixDuTerritoire({ dossier, surDossier }: Proprietes): ReactElement {
  const { territoire } = dossier
  const changer = (change: Partial<Territoire>): void => surDossier({ ...dossier, territoire: { ...territoire, ...change } })
  return (
    <section aria-labelledby="mx-cadre-territoire">
      <h2 id="mx-cadre-territoire">{dire('cadre.territoire')}</h2>
      <ChampTexte
        libelle={dire('cadre.epci')}
        valeur={territoire.epci ?? ''}
        surChangement={(texte) => changer({ epci: texte.trim() === '' ? null : texte })}
        exemple={dire('cadre.epci-exemple')}
      />
      <CaseACocher
        libelle={dire('cadre.grand-paris')}
        aide={dire('cadre.grand-paris-aide')}
        cochee={territoire.grandParis}
        surChangement={(grandParis) => changer({ grandParis })}
      />
      <Choix
        libelle={dire('cadre.ville')}
        valeur={territoire.ville ?? ''}
        options={[
          { valeur: '', texte: dire('cadre.sans-arrondissement') },
          ...VILLES.map((ville) => ({ valeur: ville, texte: ville })),
        ]}
        surChangement={(choisie) => changer({ ville: VILLES.find((ville) => ville === choisie) ?? null })}
        aide={dire('cadre.ville-aide')}
      />
    </section>
  )
}
