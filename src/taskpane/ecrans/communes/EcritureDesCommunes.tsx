import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { memeNom } from '../../../remplissage'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { Apercu } from '../apercu/Apercu'
import { territoireDe } from '../cadre/territoire-de'
import type { ProprietesDEtape } from '../contrat/etapes'
import type { EtatDeLApport } from './etat'
import type { Apport } from './useApport'

interface Proprietes extends ProprietesDEtape {
  readonly etat: Extract<EtatDeLApport, { genre: 'ecriture' }>
  readonly apport: Apport
}

/** L’aperçu de la feuille « Communes », puis le retour au cadre, ces communes étant au contrat. */
export function EcritureDesCommunes({
  classeur,
  journal,
  dossier,
  surDossier,
  surEtape,
  etat,
  apport,
}: Proprietes): ReactElement {
  const { choix, apportees } = etat
  const [ecrite, setEcrite] = useState(false)

  function noter(): void {
    setEcrite(true)
    const origines = { ...dossier.origines, ...apportees.origines }
    const nouvelles = apportees.noms.filter((nom) => !dossier.communes.some((autre) => memeNom(autre, nom)))
    const communes = [...dossier.communes, ...nouvelles]
    surDossier({ ...dossier, communes, origines, territoire: territoireDe({ ...dossier, origines }, communes) })
  }

  return (
    <>
      <p>{dire('communes.ecriture-aide')}</p>
      <Apercu
        classeur={classeur}
        journal={journal}
        remplissage={apportees.remplissage}
        surEcrite={noter}
        surRefus={() => apport.surEtat(ecrite ? { genre: 'source' } : { ...choix, genre: 'choix' })}
      />
      {ecrite ? (
        <Bouton genre="principal" surClic={() => surEtape('cadre')}>
          {dire('communes.vers-le-cadre')}
        </Bouton>
      ) : null}
    </>
  )
}
