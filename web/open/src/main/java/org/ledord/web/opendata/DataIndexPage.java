package org.ledord.web.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ledord.opendata.DataSet;
import org.ledord.opendata.DataSets;
import org.ledord.transparency.OpenReform;
import org.ledord.web.open.OpenPage;

/** Where what is public can be fetched as data. */
@Named
@RequestScoped
public class DataIndexPage extends OpenPage {
    private OpenReform reform;

    /** Reads the reform's head. */
    public void load() {
        reform = queries().reform(getSlug(), language());
    }

    public List<String> getLists() {
        return DataSets.OF_A_REFORM.stream().map(DataSet::name).toList();
    }

    @Override
    public OpenReform getReform() {
        return reform;
    }
}
