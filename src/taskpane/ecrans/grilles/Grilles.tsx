import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { GRILLES } from '../../../trames'
import { avecSaisie } from '../../cas-usage/grilles/reponses'
import type { EcartDeGrille } from '../../cas-usage/grilles/feuilles-de-grille'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { AccueilDesGrilles } from './AccueilDesGrilles'
import { EcartsDesFeuilles } from './EcartsDesFeuilles'
import { GrilleOuverte } from './GrilleOuverte'
import { useFeuillesDeGrille } from './useFeuillesDeGrille'
import '../../grilles.css'

/** Étape « grilles » : les quatre annexes, ou celle qu’on a ouverte. */
export function Grilles(proprietes: ProprietesDEtape): ReactElement {
  const { dossier, surDossier } = proprietes
  const [ouverte, setOuverte] = useState<string | null>(null)
  const { etat, relire } = useFeuillesDeGrille(proprietes)
  const [ecartees, setEcartees] = useState<readonly EcartDeGrille[]>([])

  if (etat.genre !== 'lues') {
    return (
      <>
        <TitreDEcran>{dire('contrat.grilles')}</TitreDEcran>
        <ZoneVivante>{etat.genre === 'attente' ? <p>{dire('grilles.lecture')}</p> : null}</ZoneVivante>
        <Refus phrase={etat.genre === 'refuse' ? etat.phrase : null} />
        {etat.genre === 'refuse' ? <Bouton surClic={relire}>{dire('tables.relire-classeur')}</Bouton> : null}
      </>
    )
  }
  const { actions, ecarts } = etat.feuilles
  const grille = GRILLES.find(({ id }) => id === ouverte)
  if (grille !== undefined) {
    return (
      <GrilleOuverte
        {...proprietes}
        key={grille.id}
        grille={grille}
        actionsEcrites={actions}
        surListe={() => setOuverte(null)}
        surEcrite={relire}
      />
    )
  }
  return (
    <>
      <TitreDEcran>{dire('contrat.grilles')}</TitreDEcran>
      <EcartsDesFeuilles
        ecarts={ecarts.filter((ecart) => !ecartees.includes(ecart))}
        surPrise={(ecart) => {
          surDossier(Object.entries(ecart.differentes).reduce((change, [id, saisie]) => avecSaisie(change, id, saisie), dossier))
          setEcartees([...ecartees, ecart])
        }}
        surGarde={(ecart) => setEcartees([...ecartees, ecart])}
      />
      <AccueilDesGrilles {...proprietes} actionsEcrites={actions} surGrille={setOuverte} />
    </>
  )
}
