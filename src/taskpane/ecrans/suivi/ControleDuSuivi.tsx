import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur } from '../../../classeur/port'
import type { TableauDeSuivi } from '../../../regles'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { ChoixDePlage } from '../coter/ChoixDePlage'
import { usePlages } from '../coter/usePlages'
import { ConstatsDuSuivi } from './ConstatsDuSuivi'
import { useControle } from './useControle'

interface Proprietes {
  readonly classeur: Classeur
  readonly suivi: TableauDeSuivi
  readonly jour: number | null
}

/** Contrôle d’un tableau, dans sa feuille d’avance, ou là où l’utilisateur le tient déjà ; il ne change rien au classeur. */
export function ControleDuSuivi({ classeur, suivi, jour }: Proprietes): ReactElement {
  const { etat: plages, relire } = usePlages(classeur)
  const [choisie, setChoisie] = useState<PlageProposee | null>(null)
  const { etat, controler } = useControle(classeur, suivi, jour)
  const proposees = plages.genre === 'lues' ? plages.plages : []
  const retenue = choisie ?? proposees.find(({ plage }) => memeNomDeFeuille(plage.feuille, suivi.id)) ?? null
  return (
    <section aria-label={dire('suivi.controle')}>
      <h2>{dire('suivi.controle')}</h2>
      {plages.genre === 'refusees' ? (
        <Avis genre="erreur">
          <p>{plages.phrase}</p>
        </Avis>
      ) : null}
      {plages.genre === 'lues' && proposees.length === 0 ? <p>{dire('suivi.classeur-vide')}</p> : null}
      {proposees.length === 0 ? null : (
        <ChoixDePlage
          classeur={classeur}
          libelle={dire('suivi.plage')}
          aide={dire('suivi.plage-aide')}
          rien={dire('suivi.a-choisir')}
          plages={proposees}
          choisie={retenue}
          surChangement={setChoisie}
        />
      )}
      <div className="mx-boutons">
        {proposees.length === 0 ? null : (
          <Bouton
            genre="principal"
            desactive={retenue === null}
            surClic={() => (retenue === null ? undefined : void controler(retenue.plage))}
          >
            {dire('suivi.controler')}
          </Bouton>
        )}
        <Bouton surClic={relire}>{dire('suivi.relire')}</Bouton>
      </div>
      <ZoneVivante>{etat.genre === 'refuse' ? <Refuse phrases={etat.phrases} /> : null}</ZoneVivante>
      {etat.genre === 'controle' ? <ConstatsDuSuivi classeur={classeur} controle={etat} /> : null}
    </section>
  )
}

function Refuse({ phrases }: { readonly phrases: readonly string[] }): ReactElement {
  return (
    <Avis genre="erreur">
      <p>{dire('suivi.refuse')}</p>
      <ul className="mx-liste">
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </Avis>
  )
}
