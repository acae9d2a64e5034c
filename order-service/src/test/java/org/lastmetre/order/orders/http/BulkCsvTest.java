package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

class BulkCsvTest {
    private static final String HEADER = "community,externalReference,category,text,packages,lines\n";

    private final BulkCsv csv = new BulkCsv();

    @Test
    void cellsBecomeAnOrder() throws IOException {
        var order = read(HEADER + "garden,r-1,FRESH,\"10栋2单元301\",2,\"小白菜 x 2; 牛奶 × 12;\"\n")
                .get(0)
                .request();

        assertThat(order.community()).isEqualTo("garden");
        assertThat(order.deliverTo().text()).isEqualTo("10栋2单元301");
        assertThat(order.packages()).isEqualTo(2);
        assertThat(order.lines())
                .containsExactly(new OrderRequest.Line(null, "小白菜", 2), new OrderRequest.Line(null, "牛奶", 12));
        assertThat(order.note()).isNull();
    }

    @Test
    void aNameMayHaveTheSignOfTimesInIt() throws IOException {
        var lines = read(HEADER + "garden,r-1,FRESH,x,1,box x large\n")
                .get(0)
                .request()
                .lines();
        assertThat(lines).containsExactly(new OrderRequest.Line(null, "box x large", 1));
    }

    @Test
    void aRowThatDoesNotFitItsHeaderIsItsOwnTrouble() throws IOException {
        var lines = read(HEADER + "garden,r-1\n" + "garden,r-2,FRESH,x,1,\n" + "garden,r-3,FRESH,x,1,,,,\n");

        assertThat(lines).extracting(BulkLine::line).containsExactly(1, 2, 3);
        assertThat(lines).extracting(line -> line.refusal() == null).containsExactly(false, true, false);
    }

    @Test
    void aBadlyQuotedLineIsItsOwnTrouble() throws IOException {
        var lines =
                read(HEADER + "garden,r-1,FRESH,x,1,\n" + "garden,\"r-2\"x,FRESH,x,1,\n" + "garden,r-3,FRESH,x,1,\n");

        assertThat(lines).extracting(BulkLine::line).containsExactly(1, 2, 3);
        assertThat(lines).extracting(line -> line.refusal() == null).containsExactly(true, false, true);
        assertThat(lines.get(1).refusal().getMessage()).doesNotContain("r-1");
    }

    @Test
    void aQuoteThatNeverClosesIsItsLinesTrouble() throws IOException {
        var lines = read(HEADER + "garden,r-1,FRESH,5\" pipe,1,\r\n\r\n" + "garden,r-2,FRESH,\"x,1,\n"
                + "garden,r-3,FRESH,x,1,");

        assertThat(lines).extracting(line -> line.refusal() == null).containsExactly(true, false, true);
    }

    @Test
    void aQuotedCellMayHaveLinesAndQuotesInIt() throws IOException {
        var lines = read(HEADER + "garden,r-1,FRESH,\"10栋\n2单元\r\n \"\"301\"\" \",1,\r\n" + "garden,r-2,FRESH,x,1,\n");

        assertThat(lines).extracting(line -> line.refusal() == null).containsExactly(true, true);
        assertThat(lines.get(0).request().deliverTo().text()).isEqualTo("10栋\n2单元\r\n \"301\"");
    }

    @Test
    void aBadHeaderIsTheWholeFilesTrouble() {
        refused("community,externalReference\nx,y\n");
        refused("community,externalReference,category,colour\nx,y,z,red\n");
        refused("community,externalReference,category,category\nx,y,z,z\n");
        refused("\"community\"x,externalReference,category\nx,y,z\n");
        refused("");
        refused(HEADER);
    }

    private void refused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class);
    }

    private List<BulkLine> read(String file) throws IOException {
        return csv.lines(file.getBytes(StandardCharsets.UTF_8));
    }
}
